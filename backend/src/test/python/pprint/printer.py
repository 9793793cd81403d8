import io
import pprint

printer = pprint.PrettyPrinter(indent=2, width=30)
printer.pprint([["one", "two"], {"three": [3, 33, 333], "four": 4}])  # prints: [ ['one', 'two'],
# prints:   { 'four': 4,
# prints:     'three': [3, 33, 333]}]
print(repr(printer.pformat((1, 2))))  # prints: '(1, 2)'


class Hex(pprint.PrettyPrinter):
    def format(self, object, context, maxlevels, level):
        if isinstance(object, int):
            return hex(object), True, False
        return super().format(object, context, maxlevels, level)


Hex().pprint([1, {"a": 255}])  # prints: [0x1, {'a': 0xff}]
stream = io.StringIO()
pprint.pprint([1, 2], stream)
print(repr(stream.getvalue()))  # prints: '[1, 2]\n'
own = [1]
own.append(own)
print(pprint.isrecursive(own), pprint.isreadable(own), pprint.isreadable([1]))  # prints: True False True
print(pprint.saferepr(own) == f"[1, <Recursion on list with id={id(own)}>]")  # prints: True
for wrong in {"indent": -1}, {"width": 0}, {"depth": 0}:
    try:
        pprint.pformat(1, **wrong)
    except ValueError as e:
        print(e)  # prints: indent must be >= 0
# prints: width must be != 0
# prints: depth must be > 0
