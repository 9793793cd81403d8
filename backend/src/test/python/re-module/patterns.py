import re

pattern = re.compile(r"(a)(?P<b>b)?", re.I | re.M)
print(pattern)  # prints: re.compile('(a)(?P<b>b)?', re.IGNORECASE|re.MULTILINE)
print(pattern.pattern, pattern.groups, pattern.flags)  # prints: (a)(?P<b>b)? 2 42
print(re.compile(b"x", re.A), repr(re.I), re.S | re.X)  # prints: re.compile(b'x', re.ASCII) re.IGNORECASE re.DOTALL|re.VERBOSE
print(re.compile("a") is re.compile("a"), re.compile("a") == re.compile("b"))  # prints: True False
print(re.compile(pattern) is pattern, re.match(pattern, "AB").group("b"))  # prints: True B
print(isinstance(pattern, re.Pattern), type(pattern.match("a")))  # prints: True <class 're.Match'>
try:
    re.compile(pattern, re.X)
except ValueError as e:
    print(e)  # prints: cannot process flags argument with a compiled pattern
