from collections import deque

d = deque([1, 2, 3])
d.append(4)
d.appendleft(0)
print(d, len(d), d[0], d[-1])  # prints: deque([0, 1, 2, 3, 4]) 5 0 4
print(d.pop(), d.popleft(), d)  # prints: 4 0 deque([1, 2, 3])
d.rotate(1)
print(d, 2 in d, list(reversed(d)))  # prints: deque([3, 1, 2]) True [2, 1, 3]
d.extendleft([8, 9])
print(d, d.index(2), d.count(8))  # prints: deque([9, 8, 3, 1, 2]) 4 1
try:
    deque().pop()
except IndexError as e:
    print(e)  # prints: pop from an empty deque
