#   File "outside-await.py", line 5
#     await x
#     ^^^^^^^
# SyntaxError: 'await' outside function
await x
