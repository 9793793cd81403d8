"""Removed elements leave their mark on the order."""

s = set(range(8))
for i in (1, 3, 5):
    s.remove(i)
s.update([16, 24, 9])
print(s, s | {100}, s - {0}, s ^ {2, 16}, s & set(range(10)))  # prints: {0, 2, 4, 6, 7, 9, 16, 24} {0, 2, 4, 100, 6, 7, 9, 16, 24} {2, 4, 6, 7, 9, 16, 24} {0, 4, 6, 7, 9, 24} {0, 2, 4, 6, 7, 9}
print([s.pop() for _ in range(3)], s)  # prints: [0, 2, 4] {6, 7, 9, 16, 24}
