#   File "dict-nested-colon-missing.py", line 5
#     ages = {"ann": {"years": 31}, "bob" {"years": 29}
#                                       ^
# SyntaxError: ':' expected after dictionary key
ages = {"ann": {"years": 31}, "bob" {"years": 29}
