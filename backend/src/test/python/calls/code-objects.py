def outer(first, second):
    def inner(p, /, q, *rest, r=5, **others):
        local = q
        return first, second, local

    return inner


inner = outer(1, "two")
code = inner.__code__
print(code.co_name, code.co_qualname, code.co_firstlineno)  # prints: inner outer.<locals>.inner 2
print(code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount, code.co_flags)  # prints: 2 1 1 31
print(code.co_varnames, code.co_varnames[: code.co_argcount])  # prints: ('p', 'q', 'r', 'rest', 'others', 'local') ('p', 'q')
print(code.co_freevars, [cell.cell_contents for cell in inner.__closure__])  # prints: ('first', 'second') [1, 'two']
print(outer.__closure__, outer.__code__.co_flags, inner.__code__ is code)  # prints: None 3 True
