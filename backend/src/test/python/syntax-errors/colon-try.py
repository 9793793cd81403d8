#   File "colon-try.py", line 5
#     try
#        ^
# SyntaxError: expected ':'
try
    pass
except E:
    pass
