"""Writes what dir() lists of CPython 3.11's built-in classes, and, first, its built-in names in their own order."""
import builtins, types

classes = {c.__name__: c for c in vars(builtins).values() if isinstance(c, type) and c.__module__ == "builtins"}
for name in ("FunctionType CodeType CellType GeneratorType CoroutineType AsyncGeneratorType MethodType BuiltinFunctionType ModuleType"
             " NoneType EllipsisType NotImplementedType TracebackType").split():
    classes[getattr(types, name).__name__] = getattr(types, name)
for value in ([], (), {}, set(), "", b"", bytearray(), range(0), {}.keys(), {}.values(), {}.items()):
    iterator = type(iter(value))
    classes[iterator.__name__] = iterator
    classes[type(value).__name__] = type(value)
print("builtins:", *[name for name in vars(builtins)])
for name in sorted(classes):
    print(name + ":", *dir(classes[name]))
