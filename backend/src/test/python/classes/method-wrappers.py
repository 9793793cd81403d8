# What classmethod and staticmethod show of the function they wrap.
class A:
    @classmethod
    def c(cls, x: int = 1):
        "doc c"
        return cls, x
    @staticmethod
    def s(x):
        "doc s"
        return x
    @classmethod
    @property
    def p(cls): return cls.__name__
    @staticmethod
    @property
    def q(cls): return 1
c, s = A.__dict__["c"], A.__dict__["s"]
for m in (c, s):
    print(m.__name__, m.__qualname__, m.__module__, m.__doc__, m.__annotations__, m.__wrapped__ is m.__func__, m.__isabstractmethod__, type(m).__name__, len(vars(m)))
    # prints: c A.c __main__ doc c {'x': <class 'int'>} True False classmethod 5
    # prints: s A.s __main__ doc s {} True False staticmethod 5
c.extra = 5
print(c.extra, A.p, A().p, type(A.q))  # prints: 5 A A <class 'property'>
import functools
cm = classmethod(functools.partial(lambda a, b=1: (a, b)))
try: print(cm.__name__)
except AttributeError as e: print(e)  # prints: 'classmethod' object has no attribute '__name__'
class B:
    m = classmethod(functools.partial(lambda a=0, b=1: (a, b)))
    k = classmethod(len)
    n = classmethod(int)
print(B.m())  # prints: (<class '__main__.B'>, 1)
try: B.k()
except TypeError as e: print(e)  # prints: object of type 'type' has no len()
