import sys


def depth(n):
    return 1 + depth(n + 1)


sys.setrecursionlimit(200)
try:
    depth(0)
except RecursionError as e:
    print(str(e)[:32])  # prints: maximum recursion depth exceeded
print(sys.getrecursionlimit())  # prints: 200
