if (n := 5) > 3:
    print(n)  # prints: 5


def f(items):
    total = [last := item * 2 for item in items]
    return total, last


print(f([1, 2, 3]))  # prints: ([2, 4, 6], 6)
x = 1
print(x + (x := 5) + x, x)  # prints: 11 5


def g(a):
    return a + (a := 10) * a, [a, (a := 7), a]


print(g(1))  # prints: (101, [10, 7, 7])
while (n := n - 2) > 0:
    print(n)  # prints: 3
    # prints: 1
print(any((hit := v) > 2 for v in [1, 2, 3, 4]), hit)  # prints: True 3
