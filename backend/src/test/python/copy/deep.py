import copy


class A:
    def __init__(self):
        self.items = [1]


a = A()
b = copy.copy(a)
c = copy.deepcopy(a)
a.items.append(2)
print(b.items, c.items)  # prints: [1, 2] [1]
loop = [1]
loop.append(loop)
print(copy.deepcopy(loop))  # prints: [1, [...]]
