"""Bounds are any ints; only len() is bound to the machine's."""

r = range(0, 10**30, 10**29)
print(len(r), r[3], r[-1] == 9 * 10**29, 10**29 in r, 5 in r, r.index(2 * 10**29))  # prints: 10 300000000000000000000000000000 True True False 2
print(r[::2], [x // 10**29 for x in reversed(r[:3])])  # prints: range(0, 1000000000000000000000000000000, 200000000000000000000000000000) [2, 1, 0]
print(len(range(10**18)), bool(range(10**30)), range(2**63)[2**62] == 2**62)  # prints: 1000000000000000000 True True
print(type(iter(r)).__name__, next(iter(range(2**64, 2**65))), slice(1, None, 2).indices(10**20))  # prints: longrange_iterator 18446744073709551616 (1, 100000000000000000000, 2)
try:
    len(range(2**63))
except OverflowError as e:
    print(e)  # prints: Python int too large to convert to C ssize_t
