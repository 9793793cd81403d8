#   File "colon-except.py", line 7
#     except E
#             ^
# SyntaxError: expected ':'
try:
    pass
except E
    pass
