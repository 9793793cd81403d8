class P:
    def __str__(self):
        return "own"

    def __repr__(self):
        return "repr"


print(P(), [P()], sep=" | ")  # prints: own | [repr]
print(f"{P()} {P()!r}")  # prints: own repr
