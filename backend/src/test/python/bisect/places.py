import bisect

a = [1, 3, 3, 5]
print(bisect.bisect(a, 3), bisect.bisect_left(a, 3))  # prints: 3 1
bisect.insort(a, 4)
print(a)  # prints: [1, 3, 3, 4, 5]
