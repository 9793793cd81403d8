"""A list whose sort fails is as far as the sort has got."""

mixed = [3, 1, "b", 2, 0]
try:
    mixed.sort()
except TypeError as e:
    print(e)
print(mixed)

mixed = [2, 3, 9, "a", 1]
try:
    mixed.sort(reverse=True)
except TypeError as e:
    print(e)
print(mixed)


class Version:
    def __init__(self, number):
        self.number = number

    def __lt__(self, other):
        if 0 in (self.number, other.number):
            raise ValueError("no version")
        return self.number < other.number

    def __repr__(self):
        return f"v{self.number}"


versions = [Version(n) for n in (3, 1, 2, 0, 4)]
try:
    versions.sort()
except ValueError as e:
    print(e, versions)
# prints: '<' not supported between instances of 'str' and 'int'
# prints: [3, 1, 'b', 2, 0]
# prints: '<' not supported between instances of 'str' and 'int'
# prints: [2, 3, 9, 'a', 1]
# prints: no version [v1, v2, v3, v0, v4]
