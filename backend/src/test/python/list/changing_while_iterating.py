"""An iterator over a list sees what is appended."""

a = [1, 2, 3]
seen = []
for x in a:
    seen.append(x)
    if len(a) < 6:
        a.append(x * 10)
print(seen, a)  # prints: [1, 2, 3, 10, 20, 30] [1, 2, 3, 10, 20, 30]
