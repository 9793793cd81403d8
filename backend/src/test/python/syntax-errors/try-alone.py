#   File "try-alone.py", line 7
#     y
#     ^
# SyntaxError: expected 'except' or 'finally' block
try:
    x
y
