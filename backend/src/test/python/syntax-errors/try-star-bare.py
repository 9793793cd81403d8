#   File "try-star-bare.py", line 7
#     except*:
#            ^
# SyntaxError: expected one or more exception types
try:
    x
except*:
    pass
