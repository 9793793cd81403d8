"""Containers show their items' own repr."""

class Dot:
    def __repr__(self):
        return "."
print((Dot(),), [Dot(), Dot()], {1: Dot()}, {"k": [Dot()]}, [(Dot(), [Dot()])], str([Dot()]), f"{[Dot()]}")  # prints: (.,) [., .] {1: .} {'k': [.]} [(., [.])] [.] [.]
