#   File "walrus-class.py", line 6
#     [x := 1 for y in z]
#      ^
# SyntaxError: assignment expression within a comprehension cannot be used in a class body
class A:
    [x := 1 for y in z]
