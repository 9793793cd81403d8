#   File "try-bare-first.py", line 7
#     except:
#     ^^^^^^^
# SyntaxError: default 'except:' must be last
try:
    x
except:
    pass
except E:
    pass
