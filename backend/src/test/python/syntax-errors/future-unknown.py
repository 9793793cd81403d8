#   File "future-unknown.py", line 5
#     from __future__ import nothing
#     ^
# SyntaxError: future feature nothing is not defined
from __future__ import nothing
