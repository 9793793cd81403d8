"""Copies of objects, shallow and deep."""


from _interpreter import refused as _refused
from _pickle import method_of
from _pickle_reducers import reduced, slot_names


class Error(Exception):
    pass


error = Error
_UNPICKLABLE = (
    "generator",
    "coroutine",
    "async_generator",
    "module",
    "mappingproxy",
    "lock",
    "RLock",
)
_ATOMIC = (int, float, complex, bool, str, bytes, type, type(None), range, slice)
_FUNCTION = type(lambda: None)
_NAMES = ("function", "builtin_function_or_method", "method", "ellipsis")


def _is_atomic(x):
    cls = type(x)
    return cls in _ATOMIC or isinstance(x, type) or cls.__name__ in _NAMES


def _blank(x):
    cls = type(x)
    for base in (frozenset, tuple, str, bytes, int, float, complex):
        if isinstance(x, base):
            return base.__new__(cls, x)
    made = cls.__new__(cls)
    if isinstance(x, (list, bytearray)):
        made.extend(x)
    elif isinstance(x, (dict, set)):
        made.update(x)
    return made


def _restored(x, state):
    made = _blank(x)
    for name, value in _slots(x).items():
        setattr(made, name, value)
    if hasattr(made, "__setstate__"):
        made.__setstate__(state)
    elif state:
        made.__dict__.update(state)
    return made


def _tells_state(x):
    return getattr(type(x), "__getstate__", None) is not getattr(object, "__getstate__", None)


def _state(x):
    return x.__getstate__() if _tells_state(x) else getattr(x, "__dict__", {})


def _slots(x):
    """What an object holds in the slots of its class and does not tell otherwise."""
    names = () if _tells_state(x) else slot_names(type(x)) or ()
    return {name: getattr(x, name) for name in names if hasattr(x, name)}


def _refuse(x):
    name = type(x).__name__
    if name in _UNPICKLABLE or name.startswith("dict_"):
        shown = f"_thread.{name}" if name in ("lock", "RLock") else name
        raise TypeError(f"cannot pickle {shown!r} object")
    if type(x).__module__ == "builtins" and hasattr(type(x), "__next__"):
        _refused("copy", f"copying a '{name}' object")()


def _is_hooked(cls):
    """Whether the class says in Python what its objects are taken apart into."""
    for name in ("__reduce_ex__", "__reduce__", "__getnewargs_ex__", "__getnewargs__"):
        if method_of(cls, name) is not None and isinstance(method_of(cls, name), _FUNCTION):
            return True
    return False


def _put_together(x, memo, parts):
    """What __reduce_ex__ has told, made again; deeply where there is a memo."""
    if isinstance(parts, str):
        return x
    func, args, state, items, pairs = (*parts, None, None, None)[:5]
    deep = memo is not None
    if deep and args:
        args = [deepcopy(arg, memo) for arg in args]
    made = func(*args)
    if deep:
        memo[id(x)] = made
    if state is not None:
        _set_state(made, deepcopy(state, memo) if deep else state)
    for item in items or ():
        made.append(deepcopy(item, memo) if deep else item)
    for key, value in pairs or ():
        made[deepcopy(key, memo) if deep else key] = deepcopy(value, memo) if deep else value
    return made


def _set_state(made, state):
    if hasattr(made, "__setstate__"):
        made.__setstate__(state)
        return
    slots = None
    if isinstance(state, tuple) and len(state) == 2:
        state, slots = state
    if state is not None:
        made.__dict__.update(state)
    for name, value in (slots or {}).items():
        setattr(made, name, value)


def copy(x):
    cls = type(x)
    if cls in (list, dict, set, bytearray):
        return x.copy()
    if _is_atomic(x) or cls in (tuple, frozenset):
        return x
    method = getattr(cls, "__copy__", None)
    if method is not None:
        return method(x)
    _refuse(x)
    if _is_hooked(cls):
        return _put_together(x, None, reduced(x, 4))
    return _restored(x, _state(x))


def deepcopy(x, memo=None, _nil=[]):
    if memo is None:
        memo = {}
    known = memo.get(id(x), _nil)
    if known is not _nil:
        return known
    cls = type(x)
    if cls is list:
        made = []
        memo[id(x)] = made
        for item in x:
            made.append(deepcopy(item, memo))
    elif cls is dict:
        made = {}
        memo[id(x)] = made
        for key, value in x.items():
            made[deepcopy(key, memo)] = deepcopy(value, memo)
    elif cls is tuple:
        items = [deepcopy(item, memo) for item in x]
        if id(x) in memo:
            return memo[id(x)]
        made = x
        for old, new in zip(x, items):
            if old is not new:
                made = tuple(items)
                break
    elif cls in (set, frozenset):
        made = cls([deepcopy(item, memo) for item in x])
    elif cls is bytearray:
        made = x.copy()
    elif cls is slice:
        made = slice(*[deepcopy(part, memo) for part in (x.start, x.stop, x.step)])
    elif cls.__name__ == "method":
        made = cls(x.__func__, deepcopy(x.__self__, memo))
    elif _is_atomic(x):
        return x
    else:
        made = _deep_object(x, memo)
    memo[id(x)] = made
    return made


def _deep_object(x, memo):
    method = getattr(type(x), "__deepcopy__", None)
    if method is not None:
        return method(x, memo)
    _refuse(x)
    if _is_hooked(type(x)):
        return _put_together(x, memo, reduced(x, 4))
    if isinstance(x, BaseException):
        made = type(x)(*deepcopy(x.args, memo))
    else:
        made = _blank(x)
    memo[id(x)] = made
    if isinstance(x, list):
        made[:] = [deepcopy(item, memo) for item in x]
    elif isinstance(x, dict):
        for key in list(made):
            dict.__delitem__(made, key)
        for key, value in x.items():
            dict.__setitem__(made, deepcopy(key, memo), deepcopy(value, memo))
    elif isinstance(x, (tuple, frozenset)):
        base = tuple if isinstance(x, tuple) else frozenset
        made = base.__new__(type(x), [deepcopy(item, memo) for item in x])
    elif isinstance(x, set):
        set.clear(made)
        set.update(made, [deepcopy(item, memo) for item in x])
    elif type(x).__name__ == "deque":
        made = type(x)([deepcopy(item, memo) for item in x], x.maxlen)
    for name, value in _slots(x).items():
        setattr(made, name, deepcopy(value, memo))
    state = deepcopy(_state(x), memo)
    if hasattr(made, "__setstate__"):
        if state is not None and (state or _tells_state(x)):
            made.__setstate__(state)
    elif state:
        made.__dict__.update(state)
    return made
