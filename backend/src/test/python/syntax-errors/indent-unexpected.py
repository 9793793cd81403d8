#   File "indent-unexpected.py", line 5
#     y = 2
# IndentationError: unexpected indent
x = 1
    y = 2
