"""The pickler: objects to bytes by protocols 4 and 5 (pickletools; _pickle.c)."""

import sys

from _interpreter import refuse
from _pickle import PicklingError, bound_to, double_bytes, frames
from _pickle_names import name_of
from _pickle_reducers import reduced

_BATCH = 1000
_FRAME = 64 * 1024
_LEAST_FRAME = 4
_BUILT_IN = ("builtins", "datetime", "_pickle")
_FUNCTIONS = ("function", "builtin_function_or_method")
_SINGLETONS = {type(None): None, type(NotImplemented): NotImplemented, type(Ellipsis): Ellipsis}


def _number(n, size):
    return n.to_bytes(size, "little")


class _Frames:
    """Opcodes, put into frames."""

    def __init__(self, protocol):
        self.done = bytearray(b"\x80" + _number(protocol, 1))
        self.frame = bytearray()

    def boundary(self):
        if len(self.frame) >= _FRAME:
            self.commit()

    def commit(self):
        if len(self.frame) >= _LEAST_FRAME:
            self.done += b"\x95" + _number(len(self.frame), 8)
        self.done += self.frame
        self.frame = bytearray()

    def write(self, data):
        self.frame += data

    def write_large(self, header, payload):
        if len(payload) < _FRAME:
            self.frame += header + payload
            return
        if self.frame:
            self.commit()
        self.done += header + payload


class Writer:
    """One pickle. Objects within objects wait on a stack of generators of what is to be saved."""

    def __init__(self, protocol, memo, persistent_id):
        self.protocol = protocol
        self.memo = memo
        self.persistent_id = persistent_id
        self.out = _Frames(protocol)
        self.names = {}
        self.texts = {}

    def pickle(self, obj):
        room = sys.getrecursionlimit() + 1 - frames()
        stack = [iter((obj,))]
        levels = []
        while stack:
            for child in stack[-1]:
                if room <= 0:
                    raise RecursionError(
                        "maximum recursion depth exceeded while pickling an object"
                    )
                below = self._begin(child)
                if below is not None:
                    stack.append(below)
                    levels.append(2 if type(child) in (list, dict) and child else 1)
                    room -= levels[-1]
                    break
            else:
                stack.pop()
                if levels:
                    room += levels.pop()
        self.out.write(b".")
        self.out.commit()
        return bytes(self.out.done)

    def _begin(self, obj):
        """Saves an object that has no others in it; else gives what saves it."""
        self.out.boundary()
        if self.persistent_id is not None:
            pid = self.persistent_id(obj)
            if pid is not None:
                return self._persistent(pid)
        cls = type(obj)
        if obj is None:
            return self.out.write(b"N")
        if obj is True or obj is False:
            return self.out.write(b"\x88" if obj else b"\x89")
        if cls is int:
            return self._int(obj)
        if cls is float:
            return self.out.write(b"G" + double_bytes(obj))
        if cls is str and (len(obj) < 2 or id(obj) not in self.memo):
            obj = self._shared(obj)
        known = self.memo.get(id(obj))
        if known is not None:
            return self._get(known[0])
        plain = _PLAIN.get(cls)
        if plain is not None:
            return plain(self, obj)
        if issubclass(cls, type) or cls.__name__ in _FUNCTIONS:
            return self._type_or_function(obj)
        return self._reduce(obj, reduced(obj, self.protocol))

    def _persistent(self, pid):
        asking, self.persistent_id = self.persistent_id, None
        yield pid
        self.persistent_id = asking
        self.out.write(b"Q")

    # ---- what was there before

    def _get(self, index):
        if index < 256:
            self.out.write(b"h" + _number(index, 1))
        else:
            self.out.write(b"j" + _number(index, 4))

    def _memoize(self, obj):
        self.memo[id(obj)] = len(self.memo), obj
        self.out.write(b"\x94")

    def _shared(self, text):
        """Short texts and names of attributes are one object each."""
        return self.names.setdefault(text, text) if len(text) < 2 else self.names.get(text, text)

    def _name(self, text):
        return self.names.setdefault(text, self.texts.get(text, text))

    def _name_keys(self, state):
        if type(state) is dict:
            for key in state:
                if type(key) is str:
                    self._name(key)

    # ---- values

    def _int(self, obj):
        if 0 <= obj < 256:
            self.out.write(b"K" + _number(obj, 1))
        elif 0 <= obj < 65536:
            self.out.write(b"M" + _number(obj, 2))
        elif -0x80000000 <= obj <= 0x7FFFFFFF:
            self.out.write(b"J" + _number(obj & 0xFFFFFFFF, 4))
        else:
            size = (obj if obj >= 0 else ~obj).bit_length() // 8 + 1
            length = b"\x8a" + _number(size, 1) if size < 256 else b"\x8b" + _number(size, 4)
            self.out.write(length + obj.to_bytes(size, "little", signed=True))

    def _text(self, obj):
        self._sized(obj.encode("utf-8"), b"\x8c", b"X", b"\x8d")
        self._memoize(obj)
        if obj.isidentifier():
            self.texts.setdefault(obj, obj)

    def _bytes(self, obj):
        self._sized(obj, b"C", b"B", b"\x8e")
        self._memoize(obj)

    def _sized(self, data, short, ordinary, long):
        size = len(data)
        if size < 256:
            self.out.write(short + _number(size, 1) + data)
        elif size < 1 << 32:
            self.out.write_large(ordinary + _number(size, 4), data)
        else:
            self.out.write_large(long + _number(size, 8), data)

    def _bytearray(self, obj):
        if self.protocol < 5:
            return self._reduce(obj, (bytearray, (bytes(obj),) if obj else ()))
        self.out.write_large(b"\x96" + _number(len(obj), 8), bytes(obj))
        self._memoize(obj)

    def _tuple(self, obj):
        if not obj:
            return self.out.write(b")")
        return self._items_of_tuple(obj)

    def _items_of_tuple(self, obj):
        size = len(obj)
        if size > 3:
            self.out.write(b"(")
        yield from obj
        known = self.memo.get(id(obj))
        if known is not None:
            self.out.write(b"0" * size if size <= 3 else b"1")
            self._get(known[0])
            return
        self.out.write(b"t" if size > 3 else (b"\x85", b"\x86", b"\x87")[size - 1])
        self._memoize(obj)

    def _list(self, obj):
        self.out.write(b"]")
        self._memoize(obj)
        if len(obj) == 1:
            yield obj[0]
            self.out.write(b"a")
        elif obj:
            for start in range(0, len(obj), _BATCH):
                self.out.write(b"(")
                yield from obj[start : start + _BATCH]
                self.out.write(b"e")

    def _dict(self, obj):
        self.out.write(b"}")
        self._memoize(obj)
        if len(obj) == 1:
            for key, value in obj.items():
                yield key
                yield value
            self.out.write(b"s")
        elif obj:
            yield from self._batches(obj.items(), b"u", True)

    def _batches(self, items, end, pairs):
        """Batches of what is counted beforehand: behind a full one comes another, even an empty."""
        count = 0
        self.out.write(b"(")
        for item in items:
            if count == _BATCH:
                self.out.write(end + b"(")
                count = 0
            count += 1
            if pairs:
                yield item[0]
                yield item[1]
            else:
                yield item
        self.out.write(end)
        if count == _BATCH:
            self.out.write(b"(" + end)

    def _set(self, obj):
        self.out.write(b"\x8f")
        self._memoize(obj)
        if obj:
            yield from self._batches(obj, b"\x90", False)

    def _frozenset(self, obj):
        self.out.write(b"(")
        yield from obj
        known = self.memo.get(id(obj))
        if known is not None:
            self.out.write(b"1")
            self._get(known[0])
            return
        self.out.write(b"\x91")
        self._memoize(obj)

    # ---- objects

    def _type_or_function(self, obj):
        if obj in (type(None), type(NotImplemented), type(Ellipsis)):
            return self._reduce(obj, (type, (_SINGLETONS[obj],)))
        owner = bound_to(obj)
        if owner is not None:
            return self._reduce(obj, (getattr, (owner, obj.__name__)))
        return self._global(obj, None)

    def place_of(self, obj, name):
        return name_of(obj, name)

    def _global(self, obj, name):
        module, name = self.place_of(obj, name)
        yield self._name(module)
        if module in _BUILT_IN:
            self._built_in_name(name)
        else:
            yield self._name(name)
        self.out.write(b"\x93")
        self._memoize(obj)

    def _built_in_name(self, name):
        """Such classes make the text of their name anew each time: it is nobody else's."""
        own = name[:1] + name[1:]
        self.out.boundary()
        self._sized(own.encode("utf-8"), b"\x8c", b"X", b"\x8d")
        self._memoize(own)

    def _reduce(self, obj, parts):
        if isinstance(parts, str):
            return self._global(obj, parts)
        if not isinstance(parts, tuple):
            raise PicklingError("__reduce__ must return a string or tuple")
        if not 2 <= len(parts) <= 6:
            raise PicklingError(
                "tuple returned by __reduce__ must contain 2 through 6 elements"
            )
        return self._rebuilding(obj, *parts)

    def _rebuilding(self, obj, func, args, state=None, items=None, pairs=None, setter=None):
        if not callable(func):
            raise PicklingError(
                "first item of the tuple returned by __reduce__ must be callable"
            )
        if not isinstance(args, tuple):
            raise PicklingError("second item of the tuple returned by __reduce__ must be a tuple")
        name = getattr(func, "__name__", "")
        if name == "__newobj__":
            self._check_new(obj, args)
            yield args[0]
            yield args[1:]
            self.out.write(b"\x81")
        elif name == "__newobj_ex__":
            yield from args
            self.out.write(b"\x92")
        else:
            yield func
            yield args
            self.out.write(b"R")
        known = self.memo.get(id(obj))
        if known is not None:
            self.out.write(b"0")
            self._get(known[0])
            return
        self._memoize(obj)
        if items is not None:
            yield from self._iterated(items, b"a", b"e", False)
        if pairs is not None:
            yield from self._iterated(pairs, b"s", b"u", True)
        if state is not None:
            yield from self._build(obj, state, setter)

    def _check_new(self, obj, args):
        if not hasattr(args[0], "__new__"):
            raise PicklingError("args[0] from __newobj__ args has no __new__")
        if args[0] is not type(obj):
            raise PicklingError("args[0] from __newobj__ args has the wrong class")

    def _build(self, obj, state, setter):
        if setter is not None:
            yield setter
            yield obj
            yield state
            self.out.write(b"\x86R0")
            return
        for each in state if type(state) is tuple else (state,):
            self._name_keys(each)
        yield state
        self.out.write(b"b")

    def _iterated(self, items, one, many, pairs):
        """Batches of what shows its end only by ending."""
        items = iter(items)
        while True:
            batch = []
            for item in items:
                batch.append(item)
                if len(batch) == _BATCH:
                    break
            if not batch:
                return
            self.out.write(b"(" if len(batch) > 1 else b"")
            for item in batch:
                if pairs:
                    yield item[0]
                    yield item[1]
                else:
                    yield item
            self.out.write(many if len(batch) > 1 else one)
            if len(batch) < _BATCH:
                return


_PLAIN = {
    str: Writer._text,
    bytes: Writer._bytes,
    bytearray: Writer._bytearray,
    tuple: Writer._tuple,
    list: Writer._list,
    dict: Writer._dict,
    set: Writer._set,
    frozenset: Writer._frozenset,
}


def protocol_of(asked):
    if asked is None:
        return 4
    if asked < 0:
        return 5
    if asked > 5:
        raise ValueError("pickle protocol must be <= 5")
    if asked < 4:
        refuse(f"pickling by protocol {asked}")
    return asked
