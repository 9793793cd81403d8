"""What a test needs of its module and of those behind it."""

import ast
import re

from modules import DEFINITIONS, IMPORTS, bound_by, touched_names

_LEFT_OUT = {"unittest", "main", "load_tests", "setUpModule", "tearDownModule"}
_LONGEST_ANNOTATION = 80
_CALLED_BY_NAME = {"setUp", "tearDown", "setUpClass", "tearDownClass", "asyncSetUp", "asyncTearDown"}


class Bundle:
    """Statements of several modules, gathered from the test on until nothing is missing.

    kept: of each module its statements that are needed, of imports only the aliases
    members: of each class that is thinned out, what stays of its body
    needs: of each module those that must stand before it
    asked: of each module the names that others take
    """

    def __init__(self, sources, main):
        self.sources = sources
        self.main = main
        self.kept = {main: set()}
        self.aliases = set()
        self.members = {}
        self.needs = {main: []}
        self.asked = {main: set()}
        self._words = set()  # every name that occurs
        self._method = None

    @staticmethod
    def of_method(sources, main, cls, method):
        """What a method of a test case needs, and what calls it."""
        bundle = Bundle(sources, main)
        bundle._need(main, "*")
        bundle._method = method
        bundle._take(main, sources.find("unittest"), "run")
        bundle._need(main, cls)
        bundle._complete()
        return bundle

    @staticmethod
    def of_examples(sources, main, examples):
        """What examples of a docstring need besides each other."""
        bundle = Bundle(sources, main)
        bundle._need(main, "*")
        for name in "hide", "show", "display", "raised":
            bundle._take(main, sources.find("doctest"), name)
        for example in examples:
            bundle._use(main, example.tree)
        bundle._complete()
        return bundle

    def target(self, statement, alias):
        """The module here that an import is about, and the name it takes of it, if it takes one."""
        if isinstance(statement, ast.Import):
            return self.sources.find(alias.name), None
        whole = self.sources.find(f"{statement.module}.{alias.name}")
        if whole is not None:
            return whole, None
        return self.sources.find(statement.module), alias.name

    def _need(self, source, name):
        for statement in source.bindings.get(name, ()):
            self._keep(source, statement)
            if isinstance(statement, IMPORTS):
                self._follow(source, statement, name)

    def _take(self, source, target, name):
        self._stand_before(source, target)
        if name not in self.asked[target]:
            self.asked[target].add(name)
            self._need(target, name)

    def _stand_before(self, source, target):
        if target not in self.kept:
            self.kept[target], self.needs[target], self.asked[target] = set(), [], set()
        if target not in self.needs[source]:
            self.needs[source].append(target)

    def _keep(self, source, statement):
        if statement in self.kept[source]:
            return
        self.kept[source].add(statement)
        if self._is_thinned(source, statement):
            self.members[statement] = set()
            for part in statement.bases + statement.decorator_list:
                self._use(source, part)
        elif not isinstance(statement, IMPORTS):
            self._use(source, statement)

    def _follow(self, source, statement, name):
        for alias in statement.names:
            if name in (bound_by(alias), alias.name) and alias not in self.aliases:
                if "." in alias.name and name != alias.name and not alias.asname and any(
                    name == other.name
                    for another in source.bindings[name]
                    if isinstance(another, ast.Import)
                    for other in another.names
                ):
                    continue  # it is needed where the whole of its name stands
                self.aliases.add(alias)
                target, attribute = self.target(statement, alias)
                if attribute is not None and target is not None:
                    self._take(source, target, attribute)
                elif target is not None:
                    self._stand_before(source, target)

    def _use(self, source, node):
        for part in ast.walk(node):
            match part:
                case ast.Name(id=name):
                    self._words.add(name)
                    self._need(source, name)
                case ast.Attribute(attr=name):
                    self._words.add(name)
                    self._use_attribute(source, part)
                case ast.Import() | ast.ImportFrom():
                    for alias in part.names:
                        self._follow(source, part, bound_by(alias))
                case ast.Constant(value=str(text)) if len(text) < _LONGEST_ANNOTATION:
                    if text.isidentifier():
                        self._words.add(text)
                    for name in re.findall(r"\w+", text):
                        self._need(source, name)

    def _use_attribute(self, source, attribute):
        *modules, name = ast.unparse(attribute).split(".")
        for statement in source.bindings.get(modules[0], ()):
            if isinstance(statement, IMPORTS):
                for alias in statement.names:
                    target, taken = self.target(statement, alias)
                    if target and not taken and ".".join(modules) == (alias.asname or alias.name):
                        self._take(source, target, name)

    @staticmethod
    def _is_thinned(source, statement):
        return isinstance(statement, ast.ClassDef) and (
            source.name == "unittest"
            or any(getattr(member, "name", "").startswith("test") for member in statement.body)
        )

    def _complete(self):
        size = None
        while size != (size := self._size()):
            for cls, members in list(self.members.items()):
                for member in cls.body:
                    if member not in members and self._is_wanted(member):
                        members.add(member)
                        self._use(self._source_of(cls), member)
            for source, kept in list(self.kept.items()):
                for statement in source.statements:
                    if statement not in kept and self._changes(source, statement):
                        self._keep(source, statement)

    def _size(self):
        parts = [*self.members.values(), *self.kept.values()]
        return sum(map(len, parts)) + len(self._words)

    def _is_wanted(self, member):
        match member:
            case ast.Assign(targets=[ast.Name(id=name)]):
                return name.startswith("__") or name in self._words
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
                return (
                    name == self._method
                    or name in self._words
                    or name in _CALLED_BY_NAME
                    or name.startswith("__")
                )
        return True

    def _changes(self, source, statement):
        touched = touched_names(statement)
        kept = {node.name for node in self.kept[source] if isinstance(node, DEFINITIONS)}
        return not touched & _LEFT_OUT and bool(touched & kept)

    def _source_of(self, statement):
        return next(source for source, kept in self.kept.items() if statement in kept)
