class V:
    def __init__(self, x):
        self.x = x

    def __repr__(self):
        return f"V({self.x})"

    def __add__(self, other):
        if isinstance(other, V):
            return V(self.x + other.x)
        if isinstance(other, int):
            return V(self.x + other)
        return NotImplemented

    __radd__ = __add__

    def __iadd__(self, other):
        self.x += 100
        return self

    def __neg__(self):
        return V(-self.x)

    def __eq__(self, other):
        return isinstance(other, V) and self.x == other.x

    def __lt__(self, other):
        return self.x < other.x

    def __bool__(self):
        return self.x != 0

    def __len__(self):
        return 7

    def __getitem__(self, i):
        return i

    def __contains__(self, i):
        return i == self.x

    def __call__(self):
        return "called"

    def __matmul__(self, other):
        return "matmul"


v = V(1)
print(v + V(2), v + 3, 4 + v, -v, v == V(1), v != V(1), v < V(2), v > V(2))  # prints: V(3) V(4) V(5) V(-1) True False True False
print(bool(V(0)), len(v), v[5], v[1:2], 1 in v, 2 not in v, v(), v @ v)  # prints: False 7 5 slice(1, 2, None) True True called matmul
w = v
w += 1
print(v, w is v)  # prints: V(101) True
try:
    v + "a"
except TypeError as e:
    print(e)  # prints: unsupported operand type(s) for +: 'V' and 'str'
try:
    hash(v)
except TypeError as e:
    print(e)  # prints: unhashable type: 'V'
if not V(0) and V(1):
    print("branches")  # prints: branches
print("yes" if V(0) else "no", V(0) or "or", V(0) and "and")  # prints: no or V(0)
