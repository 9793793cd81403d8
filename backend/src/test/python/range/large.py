"""Large ranges cost nothing."""

r = range(10**12)
print(r[10**11], 10**12 - 1 in r, -1 in r, r[-1], range(0, 10**18, 10**17)[3], hash(range(3)) == hash(range(0, 3)))  # prints: 100000000000 True False 999999999999 300000000000000000 True
