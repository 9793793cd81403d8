#   File "conditional-no-else.py", line 5
#     x = a if b
#         ^^^^^^
# SyntaxError: expected 'else' after 'if' expression
x = a if b
