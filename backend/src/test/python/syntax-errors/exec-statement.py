#   File "exec-statement.py", line 5
#     exec 'x = 1'
#     ^^^^^^^^^^^^
# SyntaxError: Missing parentheses in call to 'exec'. Did you mean exec(...)?
exec 'x = 1'
