"""Numbers in memory that processes share."""

from _interleave_processes import RLock, SharedMemory

_FLOATS = "fd"
_WIDTHS = {"b": 8, "B": 8, "h": 16, "H": 16, "i": 32, "I": 32, "l": 64, "L": 64, "q": 64, "Q": 64}


def _converter(code):
    if code in _FLOATS:
        return float
    if code == "c":
        return bytes
    if code not in _WIDTHS:
        raise TypeError(f"this type has no storage info: {code!r}")
    width = _WIDTHS[code]
    signed = code.islower()

    def convert(value):
        if not isinstance(value, int):
            raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
        value &= (1 << width) - 1
        if signed and value >> (width - 1):
            value -= 1 << width
        return value

    return convert


def _zero(code):
    return 0.0 if code in _FLOATS else b"\x00" if code == "c" else 0


class _Guarded:
    def __init__(self, code, memory, lock):
        self._memory = memory  # first: what cannot be sent is named by it
        self._code = code
        self._lock = RLock() if lock is True else lock or None

    def _convert(self, value):
        return _converter(self._code)(value)

    def get_lock(self):
        return self._lock

    def get_obj(self):
        return self

    def acquire(self, block=True, timeout=None):
        return self._lock.acquire(block, timeout)

    def release(self):
        return self._lock.release()

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *args):
        return self._lock.__exit__(*args)


class Synchronized(_Guarded):
    @property
    def value(self):
        return self._memory.read(0)

    @value.setter
    def value(self, value):
        self._memory.write(0, self._convert(value))

    def __repr__(self):
        return f"<Synchronized wrapper for {_C_NAMES.get(self._code, 'c_int')}({self.value!r})>"


_C_NAMES = {
    "b": "c_byte",
    "B": "c_ubyte",
    "h": "c_short",
    "H": "c_ushort",
    "i": "c_int",
    "I": "c_uint",
    "l": "c_long",
    "L": "c_ulong",
    "q": "c_long",
    "Q": "c_ulong",
    "f": "c_float",
    "d": "c_double",
    "c": "c_char",
}


class SynchronizedArray(_Guarded):
    def __init__(self, code, memory, size, lock):
        super().__init__(code, memory, lock)
        self._size = size

    def __len__(self):
        return self._size

    def _range(self, key):
        return range(*key.indices(self._size))

    def __getitem__(self, key):
        if isinstance(key, slice):
            return [self._memory.read(i) for i in self._range(key)]
        return self._memory.read(key)

    def __setitem__(self, key, value):
        if not isinstance(key, slice):
            self._memory.write(key, self._convert(value))
            return
        places = self._range(key)
        values = list(value)
        if len(places) != len(values):
            raise ValueError("Can only assign sequence of same size")
        for i, item in zip(places, values):
            self._memory.write(i, self._convert(item))

    def __iter__(self):
        for i in range(self._size):
            yield self._memory.read(i)


def Value(typecode_or_type, *args, lock=True):
    code = typecode_or_type
    first = _converter(code)(args[0]) if args else _zero(code)
    memory = SharedMemory([first], "Synchronized")
    return Synchronized(code, memory, lock)


def Array(typecode_or_type, size_or_initializer, *, lock=True):
    code = typecode_or_type
    if isinstance(size_or_initializer, int):
        values = [_zero(code)] * size_or_initializer
    else:
        convert = _converter(code)
        values = [convert(value) for value in size_or_initializer]
    memory = SharedMemory(values, "SynchronizedArray")
    return SynchronizedArray(code, memory, len(values), lock)
