"""Examples of docstrings as statements: what they show or raise, they print."""

import ast
import copy
import textwrap

import writing
from modules import DEFINITIONS, IMPORTS, bound_names


class Example:
    """An example: its tree as written, and whether it is expected to show something."""

    def __init__(self, source, tells, line):
        self.tree = ast.parse(source)
        self.tells = tells
        self.line = line

    def text(self, bundle):
        """The statement that does the same and goes on after an exception."""
        shown = _Display().visit(writing.without_imports(bundle, _copy(self.tree)))
        body = textwrap.indent(ast.unparse(ast.fix_missing_locations(shown)), "    ")
        return f"try:\n{body}\nexcept Exception as error:\n    _doctest.raised(error)\n"


    def variables(self):
        """The names it assigns."""
        return bound_names(self.tree) if self.changes() else set()

    def changes(self):
        """Whether it does something besides defining."""
        return not isinstance(self.tree.body[0], (*DEFINITIONS, *IMPORTS))

    def names(self):
        """The names it uses."""
        return {node.id for node in ast.walk(self.tree) if isinstance(node, ast.Name)}


def behind(before, example):
    """An example behind those that it needs: what binds its names, what changes its variables."""
    bindable = set().union(*(bound_names(earlier.tree) for earlier in before))
    variables = set().union(*(earlier.variables() for earlier in before))
    wanted = example.names() & bindable
    needed = [example]
    for earlier in reversed(before):
        bound = bound_names(earlier.tree) & wanted
        if bound or earlier.changes() and earlier.names() & wanted & variables:
            needed.insert(0, earlier)
            wanted = wanted - bound | earlier.names() & bindable
    return needed


def text(bundle, used):
    """Examples of which only the last one prints."""
    *before, last = (example.text(bundle) for example in used)
    parts = ["_doctest.hide()\n", *before, "_doctest.show()\n", last, "print('ok')\n"]
    return "".join(parts)


def _copy(tree):
    """A copy that has the same imports."""
    kept = {id(node): node for node in ast.walk(tree) if isinstance(node, IMPORTS)}
    return copy.deepcopy(tree, kept)


class _Display(ast.NodeTransformer):
    """Wraps the expressions that an interactive session would display."""

    def visit_Expr(self, node):
        call = ast.Call(ast.parse("_doctest.display", mode="eval").body, [node.value], [])
        return ast.Expr(call)

    def leave(self, node):
        return node

    visit_FunctionDef = visit_AsyncFunctionDef = visit_ClassDef = leave


def of(test):
    """The examples of one docstring, but for those that are no programs: they are another test's."""
    for number, example in enumerate(test.examples, 1):
        try:
            compile(example.source, "example", "exec")
        except SyntaxError:
            continue
        yield Example(example.source, bool(example.want), number)
