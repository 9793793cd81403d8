#   File "indent-missing-at-end.py", line 5
#     def f():
#             ^
# IndentationError: expected an indented block after function definition on line 5
def f():
