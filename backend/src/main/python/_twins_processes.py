"""Of what crosses processes: objects whose classes say in Python how they are pickled."""

from _interleave_processes import is_shared
from _pickle_names import find
from _pickle_reading import Reader
from _pickle_writing import Writer
from pickle import DEFAULT_PROTOCOL, dumps, loads


class _SharedWriter(Writer):
    """Writes what lies on the machine: its classes are those of the processes it came from."""

    def place_of(self, obj, name):
        return obj.__module__, name or obj.__qualname__


def Channel_send(self, item):
    shared = []

    def persistent_id(obj):
        if not is_shared(obj):
            return None
        shared.append(obj)
        return len(shared) - 1

    data = Writer(DEFAULT_PROTOCOL, {}, persistent_id).pickle(item)
    self.send_pickled(data, shared, item)


def Channel_unpickled(data, shared):
    return Reader(data, find, shared.__getitem__).unpickle()


def Served___init__(self, object):
    self.keep(loads(dumps(object)))


def Served_call(self, method, args, kwargs):
    return self.call_with(method, loads(dumps(args)), loads(dumps(kwargs)))


def Served_text(self):
    return Served_given(self.object())


def Served_given(object):
    return loads(_SharedWriter(DEFAULT_PROTOCOL, {}, None).pickle(object))
