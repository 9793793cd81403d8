"""Managers of registered classes: their objects live in a process of their own, which serves calls."""

import threading
from os import getpid

from _interleave_processes import Channel
from _interpreter import refuse
from multiprocessing import context

__name__ = "multiprocessing.managers"


class RemoteError(Exception):
    def __str__(self):
        line = "-" * 75
        return f"\n{line}\n{self.args[0]}{line}"


def public_methods(obj):
    return [name for name in dir(obj) if name[0] != "_" and callable(getattr(obj, name))]


class _Line:
    """One client thread's way to the server and back."""

    def __init__(self, server):
        self.there = Channel(None, None, None)
        self.back = Channel(None, None, None)
        server.send((self.there, self.back))

    def ask(self, *request):
        self.there.send(request)
        while not self.back.ready():
            self.back.await_message(None)
        failed, answer = self.back.receive()
        if failed:
            raise answer
        return answer


_lines = {}


def _line(server):
    key = getpid(), threading.get_ident(), id(server)
    if key not in _lines:
        _lines[key] = _Line(server)
    return _lines[key]


class _AutoProxy:
    """Calls of the exposed methods of one object."""

    def __init__(self, server, number):
        self._server = server
        self._number = number

    def _callmethod(self, methodname, args=(), kwds={}):
        return _line(self._server).ask(self._number, methodname, args, kwds)

    def _getvalue(self):
        return self._callmethod("#GETVALUE")

    def __str__(self):
        return self._callmethod("__str__")

    def __repr__(self):
        kind = type(self).__name__[len("AutoProxy[") : -1]
        return f"<{type(self).__name__} object, typeid {kind!r} at {id(self):#x}>"


def _forward(name):
    def method(self, /, *args, **kwds):
        return self._callmethod(name, args, kwds)

    method.__name__ = name
    return method


def _proxy_class(typeid, exposed):
    body = {name: _forward(name) for name in exposed}
    body["__reduce__"] = lambda self: (_again, (typeid, exposed, self._server, self._number))
    return type(f"AutoProxy[{typeid}]", (_AutoProxy,), body)


def _again(typeid, exposed, server, number):
    return _proxy_class(typeid, exposed)(server, number)


class BaseManager:
    _registry = {}

    def __init__(self, address=None, authkey=None, serializer="pickle", ctx=None):
        if address is not None:
            refuse("a manager with an address")
        self._ctx = ctx or context.default_context
        self._process = None
        self._server = None

    @classmethod
    def register(
        cls,
        typeid,
        callable=None,
        proxytype=None,
        exposed=None,
        method_to_typeid=None,
        create_method=True,
    ):
        if proxytype is not None or method_to_typeid is not None:
            refuse("a manager's class with a proxytype or method_to_typeid")
        if "_registry" not in cls.__dict__:
            cls._registry = cls._registry.copy()
        cls._registry[typeid] = callable, exposed
        if create_method:

            def create(self, /, *args, **kwds):
                number, names = _line(self._server).ask(None, typeid, args, kwds)
                return _proxy_class(typeid, names)(self._server, number)

            create.__name__ = typeid
            setattr(cls, typeid, create)

    def start(self, initializer=None, initargs=()):
        self._server = Channel(None, None, None)
        args = self._registry, self._server, initializer, initargs
        self._process = self._ctx.get_context().Process(target=_serve, args=args)
        numbers = ":".join([str(i) for i in self._process._identity])
        self._process.name = f"{type(self).__name__}-{numbers}"
        self._process._daemonic = True
        self._process.start()

    def connect(self):
        refuse("BaseManager.connect()")

    def get_server(self):
        refuse("BaseManager.get_server()")

    def join(self, timeout=None):
        if self._process is not None:
            self._process.join(timeout)

    def shutdown(self):
        if self._process is not None and self._process.is_alive():
            self._server.send(None)
            self._process.join()

    def __enter__(self):
        if self._process is None:
            self.start()
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.shutdown()


def _receive(channel):
    while not channel.ready():
        channel.await_message(None)
    return channel.receive()


def _serve(registry, server, initializer, initargs):
    if initializer is not None:
        initializer(*initargs)
    objects = []
    while (line := _receive(server)) is not None:
        threading.Thread(target=_attend, args=(registry, objects, *line), daemon=True).start()


def _attend(registry, objects, there, back):
    while True:
        number, name, args, kwds = _receive(there)
        try:
            answer = False, _answer(registry, objects, number, name, args, kwds)
        except Exception as error:
            answer = True, error
        try:
            back.send(answer)
        except Exception as error:
            back.send((True, RemoteError(f"{type(error).__name__}: {error}\n")))


def _answer(registry, objects, number, name, args, kwds):
    if number is not None:
        if name == "#GETVALUE":
            return objects[number]
        return getattr(objects[number], name)(*args, **kwds)
    make, exposed = registry[name]
    objects.append(args[0] if make is None else make(*args, **kwds))
    return len(objects) - 1, exposed or public_methods(objects[-1])
