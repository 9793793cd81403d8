def f():
    base = 10
    return [base + i for i in range(3)], [lambda: base + i for i in range(2)]


values, functions = f()
print(values, [g() for g in functions])  # prints: [10, 11, 12] [11, 11]


class A:
    items = [1, 2]
    doubled = [i * 2 for i in items]
    pairs = [(i, j) for i in items for j in range(i)]


print(A.doubled, A.pairs)  # prints: [2, 4] [(1, 0), (2, 0), (2, 1)]
