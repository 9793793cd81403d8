class E(Exception):
    def __init__(self, x, y=0):
        self.x = x
print(repr(E(3)), E(3, 4).args, str(E(4)))  # prints: E(3) (3, 4) 4
class F(KeyError):
    pass
print(F("k"), repr(F(1, 2)), F().args)  # prints: 'k' F(1, 2) ()
class G(Exception):
    def __init__(self, a, b):
        super().__init__(a)
        self.b = b
    def __str__(self):
        return "G " + super().__str__()
print(G(1, 2), [G(1, 2)], f"{G(3, 4)!s:>6}", "%s" % G(5, 6))  # prints: G 1 [G(1)]    G 3 G 5
