"""What dicts refuse."""

try:
    {}["a"]
except KeyError as e:
    print(repr(e), e)  # prints: KeyError('a') 'a'
try:
    {[]: 1}
except TypeError as e:
    print(e)  # prints: unhashable type: 'list'
try:
    {}.popitem()
except KeyError as e:
    print(e)  # prints: 'popitem(): dictionary is empty'
try:
    dict([1])
except TypeError as e:
    print(e)  # prints: cannot convert dictionary update sequence element #0 to a sequence
try:
    dict([(1, 2, 3)])
except ValueError as e:
    print(e)  # prints: dictionary update sequence element #0 has length 3; 2 is required
try:
    {}.pop("k")
except KeyError as e:
    print(e)  # prints: 'k'
try:
    {} < {}
except TypeError as e:
    print(e)  # prints: '<' not supported between instances of 'dict' and 'dict'
