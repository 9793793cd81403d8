from collections import OrderedDict

first = OrderedDict(a=1, b=2)
print(first | {"b": 3, "c": 4}, {"z": 0} | first)  # prints: OrderedDict([('a', 1), ('b', 3), ('c', 4)]) OrderedDict([('z', 0), ('a', 1), ('b', 2)])
first |= {"d": 5}
print(first)  # prints: OrderedDict([('a', 1), ('b', 2), ('d', 5)])
