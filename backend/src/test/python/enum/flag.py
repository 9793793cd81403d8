from enum import Flag, auto


class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()


p = Perm.R | Perm.X
print(p, repr(p), Perm.R in p, Perm.W in p)  # prints: Perm.R|X <Perm.R|X: 5> True False
print(p & Perm.R, p ^ Perm.R, ~p, bool(p & Perm.W))  # prints: Perm.R Perm.X Perm.W False
