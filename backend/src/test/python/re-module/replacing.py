import re

print(re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world"))  # prints: world hello
print(re.sub(r"\d+", lambda m: str(int(m[0]) * 2), "3 apples, 4 pears"))  # prints: 6 apples, 8 pears
print(re.subn("a", "-", "banana", 2))  # prints: ('b-n-na', 2)
print(re.sub("x*", "-", "abxd"))  # prints: -a-b--d-
print(re.sub(r"(a)|b", r"[\1]", "ab"), re.sub("b", r"\n", "abc") == "a\nc")  # prints: [a][] True
print(re.sub(rb"\s+", b" ", b"a  b"))  # prints: b'a b'
for template in (r"\q", r"\3", r"\g<name>", r"\g<", "\\"):
    try:
        re.sub("(a)", template, "a")
    except (re.error, IndexError) as e:
        print(type(e).__name__, e)
# prints: error bad escape \q at position 0
# prints: error invalid group reference 3 at position 1
# prints: IndexError unknown group name 'name'
# prints: error missing group name at position 3
# prints: error bad escape (end of pattern) at position 0


def failing(match):
    raise ValueError(match.group())


try:
    re.sub("n", failing, "banana")
except ValueError as e:
    print(e)  # prints: n
