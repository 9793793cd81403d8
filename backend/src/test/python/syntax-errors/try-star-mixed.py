#   File "try-star-mixed.py", line 9
#     except* B:
#     ^^^^^^^
# SyntaxError: cannot have both 'except' and 'except*' on the same 'try'
try:
    x
except A:
    pass
except* B:
    pass
