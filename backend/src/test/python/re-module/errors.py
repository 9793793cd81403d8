import re

for wrong in ("(", ")", "a**", "*", "[a", "[z-a]", "a{3,2}", r"\q", "(?P<x>a)(?P<x>b)", "(?<=a*)b", "a\n(b"):
    try:
        re.compile(wrong)
    except re.error as e:
        print(e)
# prints: missing ), unterminated subpattern at position 0
# prints: unbalanced parenthesis at position 0
# prints: multiple repeat at position 2
# prints: nothing to repeat at position 0
# prints: unterminated character set at position 0
# prints: bad character range z-a at position 1
# prints: min repeat greater than max repeat at position 2
# prints: bad escape \q at position 0
# prints: redefinition of group name 'x' as group 2; was group 1 at position 12
# prints: look-behind requires fixed-width pattern
# prints: missing ), unterminated subpattern at position 2 (line 2, column 1)
try:
    re.compile("x(")
except re.error as e:
    print(e.msg, e.pattern, e.pos, e.lineno, e.colno)  # prints: missing ), unterminated subpattern x( 1 1 2
for call in (lambda: re.match("a", 3), lambda: re.match("a", b"a"), lambda: re.match(b"a", "a"), lambda: re.compile(3)):
    try:
        call()
    except TypeError as e:
        print(e)
# prints: expected string or bytes-like object, got 'int'
# prints: cannot use a string pattern on a bytes-like object
# prints: cannot use a bytes pattern on a string-like object
# prints: first argument must be string or compiled pattern
