"""list() takes anything that can be iterated."""

print(list("ab"), list((1, 2)), list({3: 4}), list(range(3)), list(x * x for x in range(4)), list())  # prints: ['a', 'b'] [1, 2] [3] [0, 1, 2] [0, 1, 4, 9] []
def count():
    yield 1
    yield 2
a = [0]
a.extend(count())
a += count()
a[1:1] = count()
print(a)  # prints: [0, 1, 2, 1, 2, 1, 2]
try:
    list(5)
except TypeError as e:
    print(e)  # prints: 'int' object is not iterable
