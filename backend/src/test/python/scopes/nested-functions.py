def a(x):
    def b(y):
        def c(z):
            nonlocal x
            x += 1
            return x, y, z

        return c

    return b


c = a(1)(2)
print(c(3), c(4))  # prints: (2, 2, 3) (3, 2, 4)
print(a.__qualname__, a(1).__qualname__, c.__qualname__, c.__name__)  # prints: a a.<locals>.b a.<locals>.b.<locals>.c c
