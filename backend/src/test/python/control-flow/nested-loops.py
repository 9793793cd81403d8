found = []
for i in range(4):
    for j in range(4):
        if j == i:
            break
        if (i + j) % 2:
            continue
        found.append((i, j))
    else:
        found.append("full")
print(found)  # prints: [(2, 0), (3, 1)]
total = 0
for i in range(100):
    for j in range(100):
        total += i * j % 7
print(total)  # prints: 25285
