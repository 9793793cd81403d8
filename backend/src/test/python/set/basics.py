"""Sets hold each element once."""

s = {3, 1, 2, 3}
print(s, len(s), 2 in s, 9 in s, set(), set("aab") == {"a", "b"}, {1, 1.0, True})  # prints: {1, 2, 3} 3 True False set() True {1}
s.add(10)
s.discard(1)
s.discard(99)
s.remove(2)
print(s, sorted(s), s.copy() == s, s.pop() in (3, 10), len(s))  # prints: {3} [3, 10] True True 1
try:
    s.remove(99)
except KeyError as e:
    print(e)  # prints: 99
try:
    set().pop()
except KeyError as e:
    print(e)  # prints: 'pop from an empty set'
try:
    {[]}
except TypeError as e:
    print(e)  # prints: unhashable type: 'list'
