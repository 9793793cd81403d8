class Box:
    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item}]"


print(Box["x"], Box[1, 2])  # prints: Box[x] Box[(1, 2)]


class Plain:
    pass


try:
    Plain[0]
except TypeError as e:
    print(e)  # prints: type 'Plain' is not subscriptable
