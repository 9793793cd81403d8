"""Says what CPython thinks of programs.

Reads programs, each as a line with its length in bytes and then the text in UTF-8. For each it writes one
line of JSON: null if it compiles, else [class, message, line, column, end line, end column, text, report],
the report being what CPython writes to stderr, for a file named program.py.
The programs are also written to a file, because CPython takes the text of the line from there. They are
compiled as texts: from bytes without an encoding line, 3.11 gives columns in bytes, its caret goes astray.
"""

import io
import json
import os
import sys
import tempfile
import warnings


def report(error):
    if isinstance(error, SyntaxError):
        error.filename = "program.py"
    stderr, sys.stderr = sys.stderr, io.StringIO()
    try:
        sys.__excepthook__(type(error), error.with_traceback(None), None)
        return sys.stderr.getvalue()
    finally:
        sys.stderr = stderr


def verdict(data, name):
    with open(name, "wb") as file:
        file.write(data)
    try:
        compile(data.decode(), name, "exec", dont_inherit=True)
    except SyntaxError as error:
        text = None if error.text is None else error.text.rstrip("\n")
        numbers = [error.lineno, error.offset, error.end_lineno, error.end_offset]
        place = [-1 if number is None else number for number in numbers] + [text]
        return [type(error).__name__, error.msg, *place, report(error)]
    except (ValueError, MemoryError, RecursionError, OverflowError) as error:
        return [type(error).__name__, str(error), report(error)]
    return None


def main():
    warnings.simplefilter("ignore")
    source, answers = sys.stdin.buffer, sys.stdout
    with tempfile.TemporaryDirectory() as folder:
        name = os.path.join(folder, "program.py")
        while line := source.readline():
            answers.write(json.dumps(verdict(source.read(int(line)), name)) + "\n")
            answers.flush()


main()
