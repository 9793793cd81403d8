"""append, extend, insert, pop, remove, reverse."""

a = [3, 1]
a.append(2)
a.extend((5, 4))
a.insert(0, 9)
a.insert(-1, 7)
a.insert(100, 8)
print(a)  # prints: [9, 3, 1, 2, 5, 7, 4, 8]
print(a.pop(), a.pop(0), a.pop(-2), a)  # prints: 8 9 7 [3, 1, 2, 5, 4]
a.remove(1)
a.reverse()
print(a, a.index(3), a.count(3), a.copy() == a)  # prints: [4, 5, 2, 3] 3 1 True
a.clear()
print(a)  # prints: []
