from dataclasses import asdict, astuple, dataclass, fields, replace


@dataclass
class P:
    x: int
    y: int


@dataclass
class Line:
    a: P
    b: P


line = Line(P(0, 1), P(2, 3))
print(asdict(line))  # prints: {'a': {'x': 0, 'y': 1}, 'b': {'x': 2, 'y': 3}}
print(astuple(line), replace(line.a, y=9), [f.name for f in fields(P)])
# prints: ((0, 1), (2, 3)) P(x=0, y=9) ['x', 'y']
