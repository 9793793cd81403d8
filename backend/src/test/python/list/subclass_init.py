"""super().__init__ fills the list."""

class Twice(list):
    def __init__(self, items):
        super().__init__(items)
        self.extend(items)
        self.name = "twice"
t = Twice([1, 2])
print(t, t.name, t.pop(), t)  # prints: [1, 2, 1] twice 2 [1, 2, 1]
