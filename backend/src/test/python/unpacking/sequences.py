a, b = 1, 2
(c, d), [e, f] = (3, 4), "xy"
print(a, b, c, d, e, f)  # prints: 1 2 3 4 x y
a, b = b, a
print(a, b)  # prints: 2 1
first, *middle, last = range(6)
print(first, middle, last)  # prints: 0 [1, 2, 3, 4] 5
*init, end = "abc"
print(init, end)  # prints: ['a', 'b'] c
head, *tail = [1]
print(head, tail)  # prints: 1 []
(x, (y, *z)), w = (1, (2, 3, 4)), 5
print(x, y, z, w)  # prints: 1 2 [3, 4] 5
[p] = {7}
print(p)  # prints: 7
q, r = {"k1": 1, "k2": 2}
print(q, r)  # prints: k1 k2
m, n = map(str, (1, 2))
print(m + n)  # prints: 12
