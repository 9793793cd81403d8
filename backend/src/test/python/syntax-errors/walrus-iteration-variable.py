#   File "walrus-iteration-variable.py", line 5
#     [x := 1 for x in y]
#      ^
# SyntaxError: assignment expression cannot rebind comprehension iteration variable 'x'
[x := 1 for x in y]
