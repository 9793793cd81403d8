#   File "outside-yield.py", line 5
#     yield 1
#     ^^^^^^^
# SyntaxError: 'yield' outside function
yield 1
