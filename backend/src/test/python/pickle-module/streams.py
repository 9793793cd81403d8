import io
import pickle
import sys

stream = io.BytesIO()
pickle.dump([1, 2], stream)
pickle.dump({"a": 1}, stream, pickle.HIGHEST_PROTOCOL)
stream.seek(0)
print(pickle.load(stream), pickle.load(stream))  # prints: [1, 2] {'a': 1}
for data in (b"", b"\x80\x04K", b"\xff", b"\x80\x04.", pickle.dumps("abc")[:-3]):
    try:
        pickle.loads(data)
    except (EOFError, pickle.UnpicklingError) as e:
        print(type(e).__name__, e)
# prints: EOFError Ran out of input
# prints: UnpicklingError pickle data was truncated
# prints: UnpicklingError invalid load key, '\xff'.
# prints: UnpicklingError unpickling stack underflow
# prints: UnpicklingError pickle data was truncated
for wrong in (lambda: pickle.loads("abc"), lambda: pickle.dump(1, 3), lambda: pickle.load(3)):
    try:
        wrong()
    except TypeError as e:
        print(e)
# prints: a bytes-like object is required, not 'str'
# prints: file must have a 'write' attribute
# prints: file must have 'read' and 'readline' attributes


class Writer(pickle.Pickler):
    def persistent_id(self, obj):
        return "the system" if obj is sys else None


class Reader(pickle.Unpickler):
    def persistent_load(self, pid):
        print(pid)  # prints: the system
        return sys

    def find_class(self, module, name):
        raise pickle.UnpicklingError(f"{module}.{name} is forbidden")


stream = io.BytesIO()
Writer(stream).dump([sys])
print(Reader(io.BytesIO(stream.getvalue())).load()[0] is sys)  # prints: True
try:
    Reader(io.BytesIO(pickle.dumps(print))).load()
except pickle.UnpicklingError as e:
    print(e)  # prints: builtins.print is forbidden
