print({x % 3 for x in range(10)}, {k: v for k, v in zip("ab", [1, 2])})  # prints: {0, 1, 2} {'a': 1, 'b': 2}
print({k: [k + i for i in range(2)] for k in range(2)})  # prints: {0: [0, 1], 1: [1, 2]}
try:
    {[]: 1 for _ in range(1)}
except TypeError as e:
    print(e)  # prints: unhashable type: 'list'
print(sorted({c for c in "hello"}), {**{i: i * i for i in range(3)}, 9: 0})  # prints: ['e', 'h', 'l', 'o'] {0: 0, 1: 1, 2: 4, 9: 0}
