#   File "import-nothing.py", line 5
#     from a import
#                  ^
# SyntaxError: invalid syntax
from a import
