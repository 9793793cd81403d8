f = lambda a, *b, c=3, **d: (a, b, c, d)
print(f(1), f(1, 2, c=4, e=5))  # prints: (1, (), 3, {}) (1, (2,), 4, {'e': 5})
print((lambda: 5)(), (lambda x: lambda y: x + y)(1)(2))  # prints: 5 3
print(f.__name__)  # prints: <lambda>
