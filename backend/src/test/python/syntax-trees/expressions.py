# Every kind of expression, with its corners.
a or b or c and not d and e
not not a
a < b <= c == d != e >= f > g
a is b, a is not b, a in b, a not in b
a | b ^ c & d << e >> f + g - h * i / j // k % l @ m
-a ** -b ** c
+~-a
(a + b) * c
(((a)))
a if b else c if d else e
lambda: 0
lambda a, /, b=1, *c, d, e=2, **f: (a, b)
lambda *, a: a
lambda *a, **k: (yield)
(a := 1)
print(a := 1, b)
[a := 1, b]
a.b.c[d](e)[f:g, h:i:j, ::, *k].l
a[1:2], a[:], a[::2], a[b, c], a[b := 1]
f(), f(a), f(a,), f(*a, b, *c, d=1, *e, **g, h=2), f(x for x in y)
f(a)(b)(c)
(), (a,), (a, b), [], [a, b, *c], {a, *b}, {}, {a: b, **c, d: e,}
*a, b
[x for x in y if z if w for v in u]
{x for x, in y}
{x: y for x, y in z}
(x async for x in y)
1, 0, 00, 0x1F, 0o17, 0b11, 1_000, 9223372036854775807, 9223372036854775808, 123456789012345678901234567890
1.0, .5, 1., 1e10, 1E-5, 1_0.0_1e1_0, 1j, .5J, 1e400
True, False, None, ..., __debug__
await_, async_, match, case, _
a if b else lambda: c
(yield_)
x = yield_ = 1
日本語 = "あ"; print(日本語, 1)
ﬁ = 1
