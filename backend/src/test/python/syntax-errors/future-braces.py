#   File "future-braces.py", line 5
#     from __future__ import braces
#     ^
# SyntaxError: not a chance
from __future__ import braces
