"""A class derived from list."""

class Stack(list):
    def push(self, item):
        self.append(item)
    def __len__(self):
        return 99
s = Stack([1])
s.push(2)
print(s, len(s), s[0], s == [1, 2], type(s[:]).__name__, isinstance(s, list), s + [3], list(s))  # prints: [1, 2] 99 1 True list True [1, 2, 3] [1, 2]
