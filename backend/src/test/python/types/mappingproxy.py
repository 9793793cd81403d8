# mappingproxy: a mapping that can only be read, and shows what becomes of it.
import collections, collections.abc


class A:
    pass

import types
print(types.MappingProxyType({"a": 1}), type(vars(A)) is types.MappingProxyType, types.MappingProxyType)
# prints: {'a': 1} True <class 'mappingproxy'>
for f in (lambda: types.MappingProxyType([1]), lambda: types.MappingProxyType(), lambda: types.MappingProxyType(3), lambda: vars(A).__setitem__("a", 1)):
    try: f()
    except (TypeError, AttributeError) as e: print(e)
    # prints: mappingproxy() argument must be a mapping, not list
    # prints: mappingproxy() missing required argument 'mapping' (pos 1)
    # prints: mappingproxy() argument must be a mapping, not int
    # prints: 'mappingproxy' object has no attribute '__setitem__'
p = types.MappingProxyType(d := {"b": 2, "a": 1})
print(p["b"], p.get("z", 0), list(p), len(p), "a" in p, sorted(p), list(reversed(p)), p.items(), p.keys(), p.values(), p.copy() is d, p == d, p | {"c": 3}, {"c": 3} | p)
# prints: 2 0 ['b', 'a'] 2 True ['a', 'b'] ['a', 'b'] dict_items([('b', 2), ('a', 1)]) dict_keys(['b', 'a']) dict_values([2, 1]) False True {'b': 2, 'a': 1, 'c': 3} {'c': 3, 'b': 2, 'a': 1}
d["q"] = 1
print(p, str(p), p["q"], {**p}, dict(p), p != {}, bool(p), hasattr(p, "__setitem__"), hash is not None)
# prints: {'b': 2, 'a': 1, 'q': 1} {'b': 2, 'a': 1, 'q': 1} 1 {'b': 2, 'a': 1, 'q': 1} {'b': 2, 'a': 1, 'q': 1} True True False True
try: hash(p)
except TypeError as e: print(e)  # prints: unhashable type: 'mappingproxy'
try: p["x"] = 1
except TypeError as e: print(e)  # prints: 'mappingproxy' object does not support item assignment
try: del p["x"]
except TypeError as e: print(e)  # prints: 'mappingproxy' object does not support item deletion
try: p["nope"]
except KeyError as e: print(repr(e))  # prints: KeyError('nope')
import copy
try: copy.copy(p)
except TypeError as e: print(e)  # prints: cannot pickle 'mappingproxy' object
print(isinstance(p, collections.abc.Mapping), types.MappingProxyType.__name__, types.MappingProxyType[int, str])
# prints: True mappingproxy mappingproxy[int, str]
try: p |= {}
except TypeError as e: print(e)  # prints: '|=' is not supported by mappingproxy; use '|' instead
try: 
    p.x = 1
except AttributeError as e: print(e)  # prints: 'mappingproxy' object has no attribute 'x'
try:
    class X(types.MappingProxyType): pass
except TypeError as e: print(e)  # prints: type 'mappingproxy' is not an acceptable base type
print(types.MappingProxyType(collections.ChainMap({"a": 1})), collections.Counter(types.MappingProxyType({"a": 3})))
# prints: ChainMap({'a': 1}) Counter({'a': 3})
