a = b = [1]
a.append(2)
print(b, a is b)  # prints: [1, 2] True
x = y, z = 1, 2
print(x, y, z)  # prints: (1, 2) 1 2
i = 0
i, l = 1, [0, 0]
l[i] = i = 0
print(l, i)  # prints: [0, 0] 0
