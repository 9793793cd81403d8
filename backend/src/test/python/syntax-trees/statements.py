#!/usr/bin/env python3
# -*- coding: utf-8 -*-
"""Every kind of statement."""
from __future__ import annotations
import a, b.c as d, e.f
from . import g
from .. import h as i, j
from ...k.l import (m, n as o,)
from p import *
pass; pass;
x = y = z
x, *y = z,
(x), [y, (z)] = a
x.y, z[0] = a
x += 1; x -= 1; x *= 1; x /= 1; x //= 1; x %= 1; x @= 1
x &= 1; x |= 1; x ^= 1; x <<= 1; x >>= 1; x **= 1
x: int
x: int = 1
(x): int = 1
x.y: int
x[0]: int = 1, 2
del x, y.z, (a, b), [c], d[0]
assert x
assert x, "message"
raise
raise A
raise A from B
if a: b
elif c: d
elif e:
    f
else: g
while a:
    break
else:
    b
for a, b in c, d:
    continue
else: e
for x in *a, b: pass
for (x) in y: pass
with a: pass
with a as b, c as (d, e): pass
with (a as b, c,): pass
with (a): pass
with (a, b): pass
with (a, b) as c: pass
with (yield_): pass
try: a
except: b
try:
    a
except A: b
except (B, C) as d:
    e
else:
    f
finally:
    g
try:
    a
finally: b
try: a
except* A as b: c
except* B: d

@decorator
@a.b(c)
def f(a, b: int, /, c=1, d: int = 2, *args: int, e, g=3, **kwargs: str) -> int:
    """Doc."""
    global x, y
    return

def g(*args: *Ts): return 1, *a
def h(a, *, b): nonlocal_ = yield
def i(): x = yield a, b; y = yield from c; return (yield)

async def j():
    async for a in b: pass
    else: pass
    async with c as d: await e
    return [f async for f in g if await h]

@decorator
class A: pass
class B(): x = 1
class C(A, *b, metaclass=c, **d):

    def m(self):
        def n():
            nonlocal self
            return __class__
        return super().m

if x:
	tab
	if y:
		tabs
    # a comment at another column
print("end") # comment
