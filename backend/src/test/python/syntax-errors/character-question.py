#   File "character-question.py", line 5
#     x = a ? b : c
#           ^
# SyntaxError: invalid syntax
x = a ? b : c
