"""Dumps syntax trees as CPython sees them.

Reads names of files, one a line. For each it writes the length of the dump in bytes on a line of its own
and then the dump: nearly the form of ast.dump(tree, include_attributes=True), with the values of constants
in a form that other languages can write, too. A file that does not parse gives the length 0.
"""

import ast
import struct
import sys
import tokenize
import warnings

LEFT_OUT = {"type_comment", "type_ignores"}


def bits(value):
    return struct.pack(">d", value).hex()


def constant(value):
    if isinstance(value, bool) or value is None or value is ...:
        return repr(value)
    if isinstance(value, int):
        return hex(value)
    if isinstance(value, float):
        return "float:" + bits(value)
    if isinstance(value, complex):
        return "complex:" + bits(value.imag)
    if isinstance(value, bytes):
        return "bytes:" + value.hex()
    return ascii(value)


def dump(node, out):
    if isinstance(node, list):
        out.append("[")
        for i, item in enumerate(node):
            if i:
                out.append(", ")
            dump(item, out)
        out.append("]")
    elif isinstance(node, ast.AST):
        out.append(type(node).__name__ + "(")
        first = True
        for name in node._fields + node._attributes:
            if name not in LEFT_OUT:
                out.append(name + "=" if first else ", " + name + "=")
                first = False
                value = getattr(node, name, None)
                if name == "value" and isinstance(node, (ast.Constant, ast.MatchSingleton)):
                    out.append(constant(value))
                else:
                    dump(value, out)
        out.append(")")
    elif isinstance(node, str):
        out.append(ascii(node))
    else:
        out.append(repr(node))


def text_of(name):
    with tokenize.open(name) as file:
        return file.read()


def main():
    sys.setrecursionlimit(20000)
    warnings.simplefilter("ignore")
    for line in sys.stdin:
        try:
            tree = ast.parse(text_of(line.rstrip("\n")))
            out = []
            dump(tree, out)
            data = "".join(out).encode("ascii")
        except (SyntaxError, ValueError, RecursionError):
            data = b""
        sys.stdout.buffer.write(b"%d\n" % len(data))
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()


main()
