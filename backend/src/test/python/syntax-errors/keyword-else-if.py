#   File "keyword-else-if.py", line 7
#     else if b:
#          ^^
# SyntaxError: expected ':'
if a:
    pass
else if b:
    pass
