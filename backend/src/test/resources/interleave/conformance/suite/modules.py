"""Modules as their top-level statements, and what these bind and use."""

import ast
import importlib.util
import pathlib

DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
IMPORTS = (ast.Import, ast.ImportFrom)
STAND_INS = pathlib.Path(__file__).parent / "standin"


class Sources:
    """The modules whose text goes into programs: those of the test package, and the stand-ins."""

    def __init__(self):
        self._found = {}

    def find(self, name):
        """The module of a name; None for one that is imported as it is."""
        if name not in self._found:
            path = self._path(name)
            self._found[name] = path and Source(name, path)
        return self._found[name]

    @staticmethod
    def _path(name):
        stand_in = STAND_INS / f"{name}.py"
        if stand_in.exists():
            return stand_in
        if name.startswith("test.") and not name.startswith("test.support"):
            try:
                spec = importlib.util.find_spec(name)
            except ImportError:
                return None
            if spec is not None and spec.origin is not None:
                return pathlib.Path(spec.origin)
        return None


class Source:
    """The text of a module, its statements and which of them bind a name."""

    def __init__(self, name, path):
        self.name = name
        self.lines = path.read_text(encoding="utf-8").split("\n")
        self.is_stand_in = path.parent == STAND_INS
        self.statements = [_imported_plainly(s) for s in ast.parse("\n".join(self.lines)).body]
        self.bindings = {}
        for statement in self.statements:
            for bound in bound_names(statement):
                self.bindings.setdefault(bound, []).append(statement)

    def text(self, node):
        """The lines of a statement; as a program would write it where there are none."""
        if not hasattr(node, "end_lineno"):
            return ast.unparse(node)
        return "\n".join(self.lines[first_line(node) - 1 : node.end_lineno])


def _imported_plainly(statement):
    """Imports as such what is imported with one of its parts blocked: there is but one here."""
    match statement:
        case ast.Assign(
            targets=[ast.Name(id=name)],
            value=ast.Call(
                func=ast.Name(id="import_fresh_module" | "import_module")
                | ast.Attribute(attr="import_fresh_module" | "import_module"),
                args=[ast.Constant(value=str(module)), *_],
            ),
        ):
            return ast.Import([ast.alias(module, name)])
    return statement


def first_line(node):
    """Where a statement begins, with its decorators."""
    decorators = getattr(node, "decorator_list", [])
    return min([node.lineno] + [decorator.lineno for decorator in decorators])


def bound_names(statement):
    """The names a statement or tree binds, also in its blocks, but not in its functions."""
    match statement:
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
            return {name}
        case ast.Import(names=aliases) | ast.ImportFrom(names=aliases):
            return set(map(bound_by, aliases))
    bound = set()
    for child in ast.iter_child_nodes(statement):
        if isinstance(child, (ast.stmt, ast.ExceptHandler, ast.withitem, ast.expr)):
            bound |= bound_names(child)
    match statement:
        case ast.Name(id=name, ctx=ast.Store()) | ast.ExceptHandler(name=str(name)):
            bound.add(name)
    return bound


def bound_by(alias):
    """The name one part of an import binds."""
    return alias.asname or alias.name.partition(".")[0]


def touched_names(statement):
    """The names whose objects a top-level statement changes without binding them."""
    match statement:
        case ast.Expr(value=ast.Call()):
            return {node.id for node in ast.walk(statement) if isinstance(node, ast.Name)}
        case ast.Assign(targets=targets):
            return {_root(target) for target in targets if not isinstance(target, ast.Name)}
        case ast.AugAssign(target=target):
            return {_root(target)}
    return set()


def _root(target):
    while isinstance(target, (ast.Attribute, ast.Subscript)):
        target = target.value
    return target.id if isinstance(target, ast.Name) else None
