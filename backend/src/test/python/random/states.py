# What Random.setstate() takes.
import random
r = random.Random(1)
s = r.getstate()
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
t(lambda: r.setstate((2, None, None)))  # prints: TypeError 'NoneType' object is not iterable
t(lambda: r.setstate((3, (1,2,3), None)))  # prints: ValueError state vector is the wrong size
t(lambda: r.setstate((3, s[1][:-1], None)))  # prints: ValueError state vector is the wrong size
t(lambda: r.setstate((3, ("a",) * 625, None)))  # prints: TypeError an integer is required
t(lambda: r.setstate((3, (0,) * 624 + (-1,), None)))  # prints: ValueError invalid state
t(lambda: r.setstate((3, (0,) * 624 + (625,), None)))  # prints: ValueError invalid state
t(lambda: r.setstate((3, [0] * 625, None)))  # prints: TypeError state vector must be a tuple
t(lambda: r.setstate((3, (-1,) * 625, None)))  # prints: OverflowError can't convert negative value to unsigned int
t(lambda: r.setstate((3, (2**40,) * 624 + (1,), None)))  # prints: None
t(lambda: r.setstate((3, s[1], 1.5))); t(lambda: r.gauss(0, 1)); t(lambda: r.setstate(5)); t(lambda: r.setstate((1, 2))); t(lambda: (r.setstate(s), r.random()))
# prints: None
# prints: 1.5
# prints: TypeError 'int' object is not subscriptable
# prints: ValueError state with version 1 passed to Random.setstate() of version 3
# prints: (None, 0.13436424411240122)
