x = "outer"
print([x for x in range(3)], x)  # prints: [0, 1, 2] outer
y = 2
print([y * z for z in range(3)], {z: y for z in range(2)})  # prints: [0, 2, 4] {0: 2, 1: 2}


def f(n):
    return [[n * i + j for j in range(n)] for i in range(n)]


print(f(3))  # prints: [[0, 1, 2], [3, 4, 5], [6, 7, 8]]
