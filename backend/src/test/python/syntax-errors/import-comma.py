#   File "import-comma.py", line 5
#     from a import b,
#                     ^
# SyntaxError: trailing comma not allowed without surrounding parentheses
from a import b,
