"""The unpickler: bytes of any binary protocol to objects (pickletools)."""

from _interpreter import refuse
from _pickle import UnpicklingError, bytes_double, method_of
from _pickle_moments import moment


# what may run code of the program, whose errors are its own
_CALLING = (b"R", b"b", b"\x81", b"\x92", b"\x93", b"Q", b"e", b"a", b"s", b"u", b"\x90")


class Reader:
    def __init__(self, data, find_class, persistent_load):
        self.data = data
        self.at = 0
        self.find_class = find_class
        self.persistent_load = persistent_load
        self.stack = []
        self.marks = []
        self.memo = {}

    def unpickle(self):
        if not self.data:
            raise EOFError("Ran out of input")
        while True:
            if self.at == len(self.data):
                raise EOFError("Ran out of input")
            code = self._bytes(1)
            action = _ACTIONS.get(code)
            if action is None and code != b".":
                self._unknown(code[0])
            try:
                if action is None:
                    return self.stack.pop()
                action(self)
            except IndexError:
                if code in _CALLING:
                    raise
                raise UnpicklingError("unpickling stack underflow") from None

    def _unknown(self, code):
        if chr(code) in "PILSTUVFcdgiloprqP\x82\x83\x84\x97\x98":
            refuse(f"unpickling opcode {bytes([code])!r}")
        shown = chr(code) if 32 <= code < 127 and code not in (39, 92) else f"\\x{code:02x}"
        raise UnpicklingError(f"invalid load key, '{shown}'.")

    # ---- the input

    def _bytes(self, size):
        start = self.at
        if start + size > len(self.data):
            raise UnpicklingError("pickle data was truncated")
        self.at = start + size
        return self.data[start : self.at]

    def _number(self, size):
        return int.from_bytes(self._bytes(size), "little")

    # ---- values

    def _text(self, size):
        return str(self._bytes(self._number(size)), "utf-8")

    def _sized(self, size):
        return self._bytes(self._number(size))

    def _int(self):
        return int.from_bytes(self._bytes(4), "little", signed=True)

    def _long(self, size):
        return int.from_bytes(self._sized(size), "little", signed=True)

    def _frame(self):
        size = self._number(8)
        if self.at + size > len(self.data):
            raise UnpicklingError("pickle data was truncated")

    # ---- containers

    def _pop_mark(self):
        start = self.marks.pop()
        items = self.stack[start:]
        del self.stack[start:]
        return items

    def _tuple(self, size):
        items = tuple(self.stack[-size:])
        del self.stack[-size:]
        self.stack.append(items)

    def _appended(self, items):
        made = self.stack[-1]
        extend = getattr(made, "extend", None)
        if extend is not None:
            extend(items)
        else:
            for item in items:
                made.append(item)

    def _append(self):
        if len(self.stack) < 2:
            raise UnpicklingError("unpickling stack underflow")
        item = self.stack.pop()
        self.stack[-1].append(item)

    def _set_items(self, items):
        made = self.stack[-1]
        for i in range(0, len(items), 2):
            made[items[i]] = items[i + 1]

    def _set_item(self):
        items = self.stack[-2:]
        del self.stack[-2:]
        self._set_items(items)

    def _add_items(self):
        items = self._pop_mark()
        made = self.stack[-1]
        if isinstance(made, set):
            made.update(items)
        else:
            for item in items:
                made.add(item)

    # ---- memory

    def _memoize(self):
        self.memo[len(self.memo)] = self.stack[-1]

    def _remembered(self, size):
        index = self._number(size)
        if index not in self.memo:
            raise UnpicklingError(f"Memo value not found at index {index}")
        self.stack.append(self.memo[index])

    def _put(self, size):
        self.memo[self._number(size)] = self.stack[-1]

    # ---- objects

    def _global(self):
        name = self.stack.pop()
        module = self.stack.pop()
        if type(name) is not str or type(module) is not str:
            raise UnpicklingError("STACK_GLOBAL requires str")
        self.stack.append(self.find_class(module, name))

    def _called(self):
        args = self.stack.pop()
        func = self.stack[-1]
        if args and type(args[0]) is bytes and getattr(func, "__module__", "") == "datetime":
            self.stack[-1] = moment(func, *args)
        else:
            self.stack[-1] = func(*args)

    def _new(self):
        args = self.stack.pop()
        cls = self.stack.pop()
        self.stack.append(cls.__new__(cls, *args))

    def _new_with_keywords(self):
        kwargs = self.stack.pop()
        args = self.stack.pop()
        cls = self.stack.pop()
        self.stack.append(cls.__new__(cls, *args, **kwargs))

    def _build(self):
        state = self.stack.pop()
        made = self.stack[-1]
        setter = method_of(type(made), "__setstate__")
        if setter is not None:
            setter(made, state)
            return
        slots = None
        if isinstance(state, tuple) and len(state) == 2:
            state, slots = state
        if state:
            if not isinstance(state, dict):
                raise UnpicklingError("state is not a dictionary")
            own = made.__dict__
            for key, value in state.items():
                own[key] = value
        if slots:
            for key, value in slots.items():
                setattr(made, key, value)

    def _persistent(self):
        if self.persistent_load is None:
            raise UnpicklingError(
                "A load persistent id instruction was encountered, "
                "but no persistent_load function was specified."
            )
        self.stack.append(self.persistent_load(self.stack.pop()))


def _pushing(make):
    return lambda reader: reader.stack.append(make(reader))


_ACTIONS = {
    b"\x80": lambda r: r._number(1),
    b"\x95": Reader._frame,
    b"N": _pushing(lambda r: None),
    b"\x88": _pushing(lambda r: True),
    b"\x89": _pushing(lambda r: False),
    b"K": _pushing(lambda r: r._number(1)),
    b"M": _pushing(lambda r: r._number(2)),
    b"J": _pushing(Reader._int),
    b"\x8a": _pushing(lambda r: r._long(1)),
    b"\x8b": _pushing(lambda r: r._long(4)),
    b"G": _pushing(lambda r: bytes_double(r._bytes(8))),
    b"\x8c": _pushing(lambda r: r._text(1)),
    b"X": _pushing(lambda r: r._text(4)),
    b"\x8d": _pushing(lambda r: r._text(8)),
    b"C": _pushing(lambda r: r._sized(1)),
    b"B": _pushing(lambda r: r._sized(4)),
    b"\x8e": _pushing(lambda r: r._sized(8)),
    b"\x96": _pushing(lambda r: bytearray(r._sized(8))),
    b"]": _pushing(lambda r: []),
    b"}": _pushing(lambda r: {}),
    b")": _pushing(lambda r: ()),
    b"\x8f": _pushing(lambda r: set()),
    b"(": lambda r: r.marks.append(len(r.stack)),
    b"0": lambda r: r.stack.pop(),
    b"1": Reader._pop_mark,
    b"2": _pushing(lambda r: r.stack[-1]),
    b"a": Reader._append,
    b"e": lambda r: r._appended(r._pop_mark()),
    b"s": Reader._set_item,
    b"u": lambda r: r._set_items(r._pop_mark()),
    b"\x90": Reader._add_items,
    b"\x91": _pushing(lambda r: frozenset(r._pop_mark())),
    b"t": _pushing(lambda r: tuple(r._pop_mark())),
    b"\x85": lambda r: r._tuple(1),
    b"\x86": lambda r: r._tuple(2),
    b"\x87": lambda r: r._tuple(3),
    b"\x94": Reader._memoize,
    b"h": lambda r: r._remembered(1),
    b"j": lambda r: r._remembered(4),
    b"q": lambda r: r._put(1),
    b"r": lambda r: r._put(4),
    b"\x93": Reader._global,
    b"R": Reader._called,
    b"\x81": Reader._new,
    b"\x92": Reader._new_with_keywords,
    b"b": Reader._build,
    b"Q": Reader._persistent,
}
