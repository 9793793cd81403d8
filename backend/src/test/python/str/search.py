"""find says -1 where index raises."""

s = "hello world"
print(s.find("o"), s.rfind("o"), s.find("o", 5), s.find("z"), s.count("l"), s.index("w"))  # prints: 4 7 7 -1 3 6
print(s.startswith("he"), s.endswith(("x", "ld")), s.startswith("l", 2), "lo w" in s, "" in s)  # prints: True True True True True
try:
    s.index("z")
except ValueError as e:
    print(e)  # prints: substring not found
try:
    s.startswith(1)
except TypeError as e:
    print(e)  # prints: startswith first arg must be str or a tuple of str, not int
