#   File "indent-unindent.py", line 7
#     z
#      ^
# IndentationError: unindent does not match any outer indentation level
if x:
        y
    z
