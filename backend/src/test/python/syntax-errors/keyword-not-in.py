#   File "keyword-not-in.py", line 5
#     if x in not y:
#             ^^^
# SyntaxError: invalid syntax
if x in not y:
    pass
