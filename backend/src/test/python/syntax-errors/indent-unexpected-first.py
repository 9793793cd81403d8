#   File "indent-unexpected-first.py", line 4
#     y = 2
# IndentationError: unexpected indent
    y = 2
