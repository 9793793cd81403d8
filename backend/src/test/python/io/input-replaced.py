import io
import sys

sys.stdin = io.StringIO("one\ntwo")
print(input(), input(), sys.stdin.read() == "")  # prints: one two True
try:
    input()
except EOFError as e:
    print(e)  # prints: EOF when reading a line
for sys.stdin in [io.StringIO("a\nb\n")]:
    for line in sys.stdin:
        print(repr(line))  # prints: 'a\n'
# prints: 'b\n'
