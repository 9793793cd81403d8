#   File "try-star-return.py", line 9
#     return
#     ^^^^^^
# SyntaxError: 'break', 'continue' and 'return' cannot appear in an except* block
def f():
    try:
        x
    except* A:
        return
