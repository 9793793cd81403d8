#   File "outside-continue.py", line 6
#     continue
#     ^^^^^^^^
# SyntaxError: 'continue' not properly in loop
if x:
    continue
