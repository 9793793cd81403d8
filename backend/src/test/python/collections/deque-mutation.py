from collections import deque

d = deque([1, 2])
try:
    for x in d:
        d.append(x)
except RuntimeError as e:
    print(e)  # prints: deque mutated during iteration
print(deque([1]) + deque([2]), deque([1]) == deque([1]), deque([1]) * 2)
# prints: deque([1, 2]) True deque([1, 1])
