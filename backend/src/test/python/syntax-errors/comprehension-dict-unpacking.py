#   File "comprehension-dict-unpacking.py", line 5
#     {**a for a in b}
#      ^^
# SyntaxError: dict unpacking cannot be used in dict comprehension
{**a for a in b}
