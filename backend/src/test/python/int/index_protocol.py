"""Objects with __index__ stand for ints where an index is taken."""

class Two:
    def __index__(self):
        return 2
print([10, 20, 30][Two()], "abc"[Two()], hex(Two()), range(5)[Two()], [1, 2, 3, 4][Two():])  # prints: 30 c 0x2 2 [3, 4]
