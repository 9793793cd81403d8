"""Deleting and adding keeps order and finds everything."""

d = {}
for i in range(1000):
    d[i] = i * i
for i in range(0, 1000, 3):
    del d[i]
for i in range(0, 30, 3):
    d[i] = -i
print(len(d), list(d)[:3], list(d)[-3:], d[998], 999 in d, sum(d.values()))  # prints: 676 [1, 2, 4] [21, 24, 27] 996004 False 221555754
