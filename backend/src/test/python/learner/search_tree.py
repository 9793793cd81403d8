"""A binary search tree that is walked by generators."""


class Tree:
    def __init__(self, value):
        self.value, self.left, self.right = value, None, None

    def insert(self, value):
        side = "left" if value < self.value else "right"
        child = getattr(self, side)
        if child is None:
            setattr(self, side, Tree(value))
        else:
            child.insert(value)

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right

    def height(self):
        return 1 + max((child.height() for child in (self.left, self.right) if child), default=0)

    def __contains__(self, value):
        if value == self.value:
            return True
        child = self.left if value < self.value else self.right
        return child is not None and value in child


tree = Tree(50)
for value in (30, 70, 20, 40, 60, 80, 10):
    tree.insert(value)
print(list(tree), tree.height(), 60 in tree, 65 in tree)
# prints: [10, 20, 30, 40, 50, 60, 70, 80] 4 True False
