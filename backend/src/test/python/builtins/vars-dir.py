class A:
    def __init__(self):
        self.x = 1
        self.y = 2


print(vars(A()))  # prints: {'x': 1, 'y': 2}
print([n for n in dir(A()) if not n.startswith("_")])  # prints: ['x', 'y']
try:
    vars(1)
except TypeError as e:
    print(e)  # prints: vars() argument must have __dict__ attribute
