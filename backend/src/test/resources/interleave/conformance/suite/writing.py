"""The program that a bundle of statements makes."""

import ast
import textwrap

from modules import IMPORTS, first_line


def program(bundle, last):
    """The text of a bundle, with a last part that is the test itself."""
    writer = _Writer(bundle)
    writer.write(bundle.main)
    return "\n\n".join([*sorted(writer.future), *writer.parts, last])


def without_imports(bundle, tree):
    """A tree whose imports of modules of the bundle are assignments."""
    return _Imports(_Writer(bundle)).visit(tree)


class _Writer:
    """Writes each module as a function that gives its names, the one of the test as it is."""

    def __init__(self, bundle):
        self._bundle = bundle
        self._begun = set()
        self.future = set()
        self.parts = []

    def write(self, source):
        """Writes a module behind those it needs."""
        if source in self._begun:
            return
        self._begun.add(source)
        for needed in self._bundle.needs[source]:
            self.write(needed)
        lines = []
        for statement in source.statements:
            if statement in self._bundle.kept[source]:
                lines += self._statement(source, statement)
        is_main = source is self._bundle.main
        self.parts.append("\n".join(lines) if is_main else self._as_function(source, lines))

    def _statement(self, source, statement):
        if isinstance(statement, IMPORTS):
            return self.imported(statement)
        if statement in self._bundle.members:
            return [self._thinned(source, statement)]
        return [self._text(source, statement)]

    def imported(self, statement):
        """An import, of modules of the bundle by assignment."""
        lines = []
        for alias in statement.names:
            if alias in self._bundle.aliases:
                target, attribute = self._bundle.target(statement, alias)
                if target is not None:
                    lines.append(_assigned(alias, target, attribute))
                elif isinstance(statement, ast.Import):
                    lines.append(ast.unparse(ast.Import([alias])))
                else:
                    parts = ast.ImportFrom(statement.module, [alias], statement.level)
                    lines.append(ast.unparse(parts))
        if getattr(statement, "module", None) == "__future__":
            self.future.update(lines)
            return []
        return lines

    def _text(self, source, node):
        """The lines of a statement, with other ones for the imports in it."""
        text = source.text(node)
        for part in ast.walk(node):
            if isinstance(part, IMPORTS):
                if any(self._bundle.target(part, alias)[0] for alias in part.names):
                    indent = " " * part.col_offset
                    lines = textwrap.indent("\n".join(self.imported(part)), indent)
                    text = text.replace(source.text(part), lines)
        return text

    def _thinned(self, source, cls):
        first = cls.body[0]
        if first_line(first) == cls.lineno:
            return source.text(cls)
        head = source.lines[first_line(cls) - 1 : first_line(first) - 1]
        kept = [member for member in cls.body if member in self._bundle.members[cls]]
        body = [self._text(source, member) for member in kept]
        return "\n".join(head + (body or [" " * first.col_offset + "pass"]))

    def _as_function(self, source, lines):
        name = variable(source)
        body = ast.unparse(ast.parse("\n".join(lines)))
        given = sorted(self._bundle.asked[source] & source.bindings.keys())
        taken = "".join(f"\n    names.{name} = {name}" for name in given)
        return (
            f"def {name}():\n{textwrap.indent(body, '    ')}\n\n"
            f"    class names:\n        pass\n{taken}\n    return names\n\n\n"
            f"{name} = {name}()"
        )


class _Imports(ast.NodeTransformer):
    def __init__(self, writer):
        self._writer = writer

    def visit_Import(self, node):
        return ast.parse("\n".join(self._writer.imported(node))).body

    visit_ImportFrom = visit_Import


def variable(source):
    """The name a module has in a program."""
    return "_" + source.name.replace(".", "_")


def _assigned(alias, target, attribute):
    value = variable(target) + (f".{attribute}" if attribute else "")
    if alias.asname is None and "." in alias.name:
        package, _, name = alias.name.partition(".")
        head = f"if '{package}' not in dir():\n    class {package}:\n        pass\n"
        return f"{head}{package}.{name} = {value}"
    return f"{alias.asname or alias.name} = {value}"
