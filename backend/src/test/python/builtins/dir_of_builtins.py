"""dir() of built-in classes and objects."""

print(dir([]) == dir(list), dir("")[-3:], [n for n in dir(dict) if n[0] != "_"])  # prints: True ['translate', 'upper', 'zfill'] ['clear', 'copy', 'fromkeys', 'get', 'items', 'keys', 'pop', 'popitem', 'setdefault', 'update', 'values']
print([n for n in dir(ValueError("x")) if n[0] != "_"])  # prints: ['add_note', 'args', 'with_traceback']
