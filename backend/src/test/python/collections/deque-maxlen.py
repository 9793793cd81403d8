from collections import deque

d = deque(maxlen=3)
for i in range(5):
    d.append(i)
print(d, d.maxlen)  # prints: deque([2, 3, 4], maxlen=3) 3
d.appendleft(9)
print(d)  # prints: deque([9, 2, 3], maxlen=3)
