"""Strings compare by code points."""

print("a" < "b", "a" < "B", "ab" < "abc", "Z" < "a", "é" > "z", "\uffff" < "\U0001f600", "a" == 97)  # prints: True False True True True True False
try:
    "a" < 1
except TypeError as e:
    print(e)  # prints: '<' not supported between instances of 'str' and 'int'
