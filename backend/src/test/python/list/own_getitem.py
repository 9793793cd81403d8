"""The old sequence protocol."""

class Squares:
    def __getitem__(self, i):
        if i >= 4:
            raise IndexError
        return i * i
    def __len__(self):
        return 4
s = Squares()
print(list(s), 4 in s, 5 in s, list(reversed(s)), [x for x in s], max(s))  # prints: [0, 1, 4, 9] True False [9, 4, 1, 0] [0, 1, 4, 9] 9
