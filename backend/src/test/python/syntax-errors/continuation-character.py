#   File "continuation-character.py", line 5
#     x = 1 \ 
#            ^
# SyntaxError: unexpected character after line continuation character
x = 1 \ 
  + 2
