#   File "nonlocal-module.py", line 5
#     nonlocal x
#     ^^^^^^^^^^
# SyntaxError: nonlocal declaration not allowed at module level
nonlocal x
