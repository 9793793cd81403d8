import io
import sys


class Tee(io.StringIO):
    def write(self, text):
        sys.stdout.write(f"<{text!r}>")
        return super().write(text)


tee = Tee()
print("hey", 2, file=tee)
print()  # prints: <'hey'><' '><'2'><'\n'>
print(repr(tee.getvalue()), isinstance(tee, io.TextIOBase))  # prints: 'hey 2\n' True
print(isinstance(sys.stdout, io.TextIOBase), isinstance(io.BytesIO(), io.TextIOBase))  # prints: True False
print(io.StringIO, io.BytesIO, io.UnsupportedOperation, issubclass(io.UnsupportedOperation, OSError))  # prints: <class '_io.StringIO'> <class '_io.BytesIO'> <class 'io.UnsupportedOperation'> True
