# Special methods may be properties that give what is called.

def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
class P:
    @property
    def __call__(self): return lambda *a: ("called", a)
    @property
    def __len__(self): return lambda: 5
    @property
    def __iter__(self): return lambda: iter([1,2])
    @property
    def __getitem__(self): return lambda i: i * 2
    @property
    def __contains__(self): return lambda i: True
    @property
    def __add__(self): return lambda i: ("add", i)
    @property
    def __eq__(self): return lambda i: "eq"
    @property
    def __hash__(self): return lambda: 7
    @property
    def __enter__(self): return lambda: 7
    @property
    def __exit__(self): return lambda *a: False
    @property
    def __bool__(self): return lambda: False
    @property
    def __repr__(self): return lambda: "P!"
    @property
    def __str__(self): return lambda: "P?"
    @property
    def __format__(self): return lambda spec: "P%" + spec
    @property
    def __int__(self): return lambda: 3
    @property
    def __index__(self): return lambda: 3
    @property
    def __neg__(self): return lambda: 3
    @property
    def __setitem__(self): return lambda *a: print("set", a)
    @property
    def __iadd__(self): return lambda *a: ("iadd", a)
p = P()
t(lambda: p(1))  # prints: ('called', (1,))
t(lambda: len(p))  # prints: 5
t(lambda: list(p))  # prints: [1, 2]
t(lambda: p[3])  # prints: 6
t(lambda: 4 in p)  # prints: True
t(lambda: p + 3)  # prints: ('add', 3)
t(lambda: p == 3)  # prints: eq
t(lambda: hash(p))  # prints: 7
t(lambda: bool(p))  # prints: False
t(lambda: repr(p))  # prints: P!
t(lambda: str(p))  # prints: P?
t(lambda: f"{p:x}")  # prints: P%x
t(lambda: int(p))  # prints: 3
t(lambda: [1,2,3,4][p])  # prints: 4
t(lambda: -p)  # prints: 3
with p as q: print(q)  # prints: 7
p[3] = 4  # prints: set (3, 4)
p += 2
print(p)  # prints: ('iadd', (2,))
