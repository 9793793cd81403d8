"""Attributes a string does not have."""

try:
    "a".push
except AttributeError as e:
    print(e)  # prints: 'str' object has no attribute 'push'
try:
    "abc"[0] = "x"
except TypeError as e:
    print(e)  # prints: 'str' object does not support item assignment
word = "abc"
try:
    word()
except TypeError as e:
    print(e)  # prints: 'str' object is not callable
