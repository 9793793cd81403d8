#   File "assign-walrus-attribute.py", line 5
#     (a.b := 1)
#      ^^^
# SyntaxError: cannot use assignment expressions with attribute
(a.b := 1)
