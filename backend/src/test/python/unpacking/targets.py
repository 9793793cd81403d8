class A:
    pass


o = A()
l = [0, 0, 0]
d = {}
o.x, l[1], d["k"] = 1, 2, 3
print(o.x, l, d)  # prints: 1 [0, 2, 0] {'k': 3}
o.x, *l[0:2], d["z"] = "abcd"
print(o.x, l, d)  # prints: a ['b', 'c', 0] {'k': 3, 'z': 'd'}
for o.x in range(3):
    pass
print(o.x)  # prints: 2
for l[0], d["k"] in [(8, 9)]:
    pass
print(l, d)  # prints: [8, 'c', 0] {'k': 9, 'z': 'd'}
with open_with if False else type("M", (), {"__enter__": lambda s: (1, 2), "__exit__": lambda s, *a: None})() as (p, q):
    print(p, q)  # prints: 1 2
i = 0
i, l[i] = 2, 77
print(i, l)  # prints: 2 [8, 'c', 77]
