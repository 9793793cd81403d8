#   File "keyword-import.py", line 5
#     import class
#            ^^^^^
# SyntaxError: invalid syntax
import class
