#   File "import-dotted-as.py", line 5
#     import a as b.c
#                  ^
# SyntaxError: invalid syntax
import a as b.c
