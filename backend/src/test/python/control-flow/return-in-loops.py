def find(items, wanted):
    for i, item in enumerate(items):
        while item > 0:
            if item == wanted:
                return i
            item -= 1
    return -1


print(find([1, 5, 9], 4), find([1], 9))  # prints: 1 -1


def early():
    for _ in range(3):
        return "first"


print(early())  # prints: first
