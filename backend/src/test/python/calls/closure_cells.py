"""__closure__ holds the cells a function brings along."""


def counter():
    count = 41

    def step():
        nonlocal count
        count += 1
        return count

    return step


step = counter()
print(step.__closure__[0].cell_contents, step(), step.__closure__[0].cell_contents)  # prints: 41 42 42
print(step.__code__.co_freevars, counter.__closure__)  # prints: ('count',) None
