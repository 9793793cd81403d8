# Whatever takes an int takes what has __index__.
class I:
    def __init__(self, n): self.n = n
    def __index__(self): return self.n
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
t(lambda: round(3.14159, I(2)))  # prints: 3.14
t(lambda: round(31, I(-1)))  # prints: 30
t(lambda: [1,2,3][I(1)])  # prints: 2
t(lambda: "abc"[I(1)])  # prints: b
t(lambda: range(I(3)))  # prints: range(0, 3)
t(lambda: "ab" * I(3))  # prints: ababab
t(lambda: I(3) * [1])  # prints: [1, 1, 1]
t(lambda: bytes(I(3)))  # prints: b'\x00\x00\x00'
t(lambda: bytearray(I(3)))  # prints: bytearray(b'\x00\x00\x00')
t(lambda: int("12", I(10)))  # prints: 12
t(lambda: chr(I(65)))  # prints: A
t(lambda: hex(I(65)))  # prints: 0x41
t(lambda: bin(I(5)))  # prints: 0b101
t(lambda: oct(I(5)))  # prints: 0o5
t(lambda: "abc".center(I(9), "*"))  # prints: ***abc***
t(lambda: "abcabc".find("a", I(1)))  # prints: 3
t(lambda: "abcabc".replace("a", "b", I(1)))  # prints: bbcabc
t(lambda: "a,b,c".split(",", I(1)))  # prints: ['a', 'b,c']
t(lambda: [1,2,3].pop(I(0)))  # prints: 1
t(lambda: [1,2,3].insert(I(0), 1))  # prints: None
t(lambda: [1,2,1].index(1, I(1)))  # prints: 2
t(lambda: (1,2,1).index(1, I(1)))  # prints: 2
t(lambda: "%d" % I(3))  # prints: 3
t(lambda: "%x" % I(30))  # prints: 1e
t(lambda: "%c" % I(65))  # prints: A
t(lambda: "%*d" % (I(5), 3))  # prints: TypeError * wants int
t(lambda: float(I(3)))  # prints: 3.0
t(lambda: complex(I(3)))  # prints: (3+0j)
t(lambda: int(I(3)))  # prints: 3
t(lambda: divmod(I(3), 2))  # prints: TypeError unsupported operand type(s) for divmod(): 'I' and 'int'
t(lambda: pow(2, I(3)))  # prints: TypeError unsupported operand type(s) for ** or pow(): 'int' and 'I'
t(lambda: slice(I(1), I(2)).indices(I(10)))  # prints: (1, 2, 1)
t(lambda: (5).to_bytes(I(2), "big"))  # prints: b'\x00\x05'
t(lambda: "ab".zfill(I(5)))  # prints: 000ab
t(lambda: "ab".expandtabs(I(5)))  # prints: ab
t(lambda: b"abc".find(I(98)))  # prints: 1
t(lambda: I(98) in b"abc")  # prints: True
t(lambda: bytes([I(98)]))  # prints: b'b'
t(lambda: enumerate("ab", I(5)).__next__())  # prints: (5, 'a')
t(lambda: sum([1], I(3)))  # prints: TypeError unsupported operand type(s) for +: 'I' and 'int'
import math, itertools, operator, random, time
t(lambda: math.factorial(I(4)))  # prints: 24
t(lambda: math.gcd(I(4), 6))  # prints: 2
t(lambda: math.comb(I(4), I(2)))  # prints: 6
t(lambda: math.sqrt(I(4)))  # prints: 2.0
t(lambda: math.isqrt(I(17)))  # prints: 4
t(lambda: math.perm(I(4), I(2)))  # prints: 12
t(lambda: math.ldexp(1.0, I(2)))  # prints: TypeError Expected an int as second argument to ldexp.
t(lambda: list(itertools.islice([1,2,3,4], I(1), I(3))))  # prints: [2, 3]
t(lambda: list(itertools.repeat(1, I(2))))  # prints: [1, 1]
t(lambda: list(itertools.combinations([1,2,3], I(2))))  # prints: [(1, 2), (1, 3), (2, 3)]
t(lambda: next(itertools.count(I(2))))  # prints: TypeError unsupported operand type(s) for +: 'I' and 'int'
t(lambda: operator.index(I(2)))  # prints: 2
t(lambda: random.Random(1).randrange(I(20)))  # prints: 4
t(lambda: random.Random(1).randint(I(1), I(20)))  # prints: TypeError unsupported operand type(s) for +: 'I' and 'int'
t(lambda: random.Random(1).getrandbits(I(20)))  # prints: 140891
t(lambda: time.sleep(I(0)))  # prints: None
t(lambda: int.from_bytes(b"abc", "big"))  # prints: 6382179
t(lambda: (3.5).__round__(I(0)))  # prints: 4.0
t(lambda: list(range(10))[I(1):I(7):I(2)])  # prints: [1, 3, 5]
from collections import deque
t(lambda: deque([1,2,3], I(2)))  # prints: TypeError an integer is required
t(lambda: deque([1,2,3]).rotate(I(2)))  # prints: None
t(lambda: deque([1,2,3])[I(2)])  # prints: 3
