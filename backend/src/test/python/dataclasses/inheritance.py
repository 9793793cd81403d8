from dataclasses import dataclass


@dataclass
class Base:
    x: int
    y: int = 2


@dataclass
class Sub(Base):
    z: int = 3


print(Sub(1), Sub(1, z=5))  # prints: Sub(x=1, y=2, z=3) Sub(x=1, y=2, z=5)
try:

    @dataclass
    class Bad(Base):
        w: int

except TypeError as e:
    print(e)  # prints: non-default argument 'w' follows default argument
