"""Of what crosses processes: objects whose classes say in Python how they are pickled."""

from _interleave_processes import is_shared
from _pickle_names import find
from _pickle_reading import Reader
from _pickle_writing import Writer
from pickle import DEFAULT_PROTOCOL, dumps, loads


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
    self.keep(Served_copied(object))


def Served_call(self, method, args, kwargs):
    return self.call_with(method, Served_copied(args), Served_copied(kwargs))


def Served_text(self):
    return Served_copied(self.object())


def Served_copied(object):
    return loads(dumps(object))
