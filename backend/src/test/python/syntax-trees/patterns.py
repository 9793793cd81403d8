match x:
    case 1 | -1 | 1.5 | 1 + 2j | -1 - 2j | "a" "b" | b"c" | None | True | False: pass
    case a.b.c: pass
    case [] | (): pass
    case [a]: pass
    case (a,): pass
    case [a, *b, c] if d: pass
    case a, *_: pass
    case *a, b: pass
    case (a) if b: pass
    case {}: pass
    case {"a": 1, b.c: d, **e}: pass
    case {-1: a, None: _,}: pass
    case A(): pass
    case A.B(a, b, c=1, d=e,): pass
    case A(a=1): pass
    case (1 | 2) as a: pass
    case [1 as b, (2 as c)]: pass
    case _: pass
match x, y:
    case _: pass
match *a, b:
    case _: pass
match (x):
    case case: pass
match = case = _ = 1
match(x)
match[x]
match.x
match * x
match, case
print(match, case)
