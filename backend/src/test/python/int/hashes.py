"""Equal numbers hash equal."""

print(hash(5), hash(-1), hash(2**61 - 1), hash(2**64), hash(1.0) == hash(1), hash(2.5))  # prints: 5 -2 0 8 True 1152921504606846978
