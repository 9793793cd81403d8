#   File "starred-alone.py", line 5
#     *a = b
#     ^^
# SyntaxError: starred assignment target must be in a list or tuple
*a = b
