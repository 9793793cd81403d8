def counter():
    count = 0

    def step(by=1):
        nonlocal count
        count += by
        return count

    return step


a = counter()
b = counter()
print(a(), a(), b(5), a())  # prints: 1 2 5 3
