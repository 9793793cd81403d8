import multiprocessing

a = multiprocessing.Array("i", [3, 1, 2])
print(list(a), len(a), a[:], a[-1], a[0:2])  # prints: [3, 1, 2] 3 [3, 1, 2] 2 [3, 1]
a[0] = 9
a[1:] = [7, 8]
print(a[:], sum(a))  # prints: [9, 7, 8] 24
try:
    a[5]
except IndexError as error:
    print(error)  # prints: invalid index
print(multiprocessing.Array("d", 3)[:])  # prints: [0.0, 0.0, 0.0]
