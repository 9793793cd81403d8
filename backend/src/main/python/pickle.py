"""Objects to bytes and back, to the byte as CPython's protocols 4 and 5 write them."""

from _interpreter import refused as _refused
from _pickle import PickleError, PicklingError, UnpicklingError
from _pickle_names import find as _find
from _pickle_reading import Reader as _Reader
from _pickle_writing import Writer as _Writer, protocol_of as _protocol_of

__all__ = [
    "PickleError",
    "PicklingError",
    "UnpicklingError",
    "Pickler",
    "Unpickler",
    "dump",
    "dumps",
    "load",
    "loads",
]

HIGHEST_PROTOCOL = 5
DEFAULT_PROTOCOL = 4
format_version = "4.0"
PickleBuffer = _refused("PickleBuffer", "pickle.PickleBuffer()")


class Pickler:
    def __init__(self, file, protocol=None, *, fix_imports=True, buffer_callback=None):
        if not hasattr(file, "write"):
            raise TypeError("file must have a 'write' attribute")
        for name in ("reducer_override", "dispatch_table"):
            if hasattr(self, name):
                _refused("Pickler", f"a Pickler with {name}")()
        self._file = file
        self._protocol = _protocol_of(protocol)
        self._memo = {}

    def dump(self, obj, /):
        asking = getattr(self, "persistent_id", None)
        self._file.write(_Writer(self._protocol, self._memo, asking).pickle(obj))

    def clear_memo(self):
        self._memo = {}


class Unpickler:
    def __init__(self, file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=()):
        if not hasattr(file, "read") or not hasattr(file, "readline"):
            raise TypeError("file must have 'read' and 'readline' attributes")
        self._file = file

    def find_class(self, module_name, global_name, /):
        return _find(module_name, global_name)

    def load(self):
        data = self._file.read()
        reader = _Reader(data, self.find_class, getattr(self, "persistent_load", None))
        made = reader.unpickle()
        if reader.at < len(data):
            self._file.seek(reader.at - len(data), 1)
        return made


def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
    Pickler(file, protocol).dump(obj)


def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
    return _Writer(_protocol_of(protocol), {}, None).pickle(obj)


def load(file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=()):
    return Unpickler(file).load()


def loads(data, /, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=()):
    if not isinstance(data, (bytes, bytearray)):
        raise TypeError(f"a bytes-like object is required, not {type(data).__name__!r}")
    return _Reader(bytes(data), _find, None).unpickle()


for _each in (Pickler, Unpickler):
    _each.__module__ = "_pickle"
