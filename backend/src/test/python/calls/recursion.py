def fact(n):
    return 1 if n < 2 else n * fact(n - 1)


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def ackermann(m, n):
    if m == 0:
        return n + 1
    return ackermann(m - 1, 1 if n == 0 else ackermann(m, n - 1))


print(fact(30), fib(15), ackermann(2, 3))  # prints: 265252859812191058636308480000000 610 9


def deep(n):
    return 0 if n == 0 else 1 + deep(n - 1)


print(deep(900))  # prints: 900
try:
    deep(5000)
except RecursionError as e:
    print(e)  # prints: maximum recursion depth exceeded
