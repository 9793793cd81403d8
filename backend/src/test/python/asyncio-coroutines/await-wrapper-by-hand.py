async def f():
    return 7
w = f().__await__()
print(type(w).__name__, iter(w) is w)
try:
    next(w)
except StopIteration as e:
    print(e.value)
try:
    next(w)
except RuntimeError as e:
    print(e)
c = f()
c.close()
try:
    c.send(None)
except RuntimeError as e:
    print(e)
# prints: coroutine_wrapper True
# prints: 7
# prints: cannot reuse already awaited coroutine
# prints: cannot reuse already awaited coroutine
