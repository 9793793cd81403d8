"""Cuts modules of Python's own test package into programs that need none of it.

In: names of modules of the package, as arguments. Out: a line for each test method, and for each
example of a docstring: its name and its program, the latter base64.
"""

import base64
import doctest
import importlib
import inspect
import sys
import unittest
import warnings

import examples
import writing
from bundle import Bundle
from modules import Source, Sources


def main(names):
    sources = Sources()
    warnings.simplefilter("ignore")
    for name in names:
        sys.stdout, stdout = sys.stderr, sys.stdout  # some write when they are imported
        module = importlib.import_module(f"test.{name}")
        sys.stdout = stdout
        source = sources.find(f"test.{name}")
        for test, program in [*methods(sources, source, module), *docstrings(sources, source, module)]:
            encoded = base64.b64encode(program.encode("utf-8", "surrogatepass"))
            print(test, encoded.decode("ascii"))


def methods(sources, source: Source, module):
    """The program of each method that unittest would call."""
    for name, cls in vars(module).items():
        if (
            inspect.isclass(cls)
            and issubclass(cls, unittest.TestCase)
            and cls.__module__ == module.__name__
            and name in source.bindings
        ):
            for method in unittest.TestLoader().getTestCaseNames(cls):
                bundle = Bundle.of_method(sources, source, name, method)
                call = f"{writing.variable(sources.find('unittest'))}.run({name}, {method!r})\n"
                yield f"{name}.{method}", writing.program(bundle, call)


def docstrings(sources, source: Source, module):
    """The program of each example of a docstring."""
    if "doctest" not in source.bindings:
        return
    for test in doctest.DocTestFinder().find(module):
        before = []
        for example in examples.of(test):
            if example.tells:
                name = f"{test.name.removeprefix(module.__name__ + '.')}:{example.line}"
                used = examples.behind(before, example)
                bundle = Bundle.of_examples(sources, source, used)
                yield name, writing.program(bundle, examples.text(bundle, used))
            before.append(example)


main(sys.argv[1:])
