# Awaiting what is being awaited; what cannot be set or deleted beside slots.
import asyncio
async def slow(): 
    await asyncio.sleep(0.1)
    return 1
async def aw(c):
    try: return await c
    except RuntimeError as e: return repr(e)
async def main():
    c = slow()
    print(await asyncio.gather(aw(c), aw(c)))
    c = slow()
    t = asyncio.create_task(c)
    await asyncio.sleep(0)
    print(await aw(c), await t)
    print(await aw(c))
asyncio.run(main())
# prints: [1, "RuntimeError('coroutine is being awaited already')"]
# prints: RuntimeError('coroutine is being awaited already') 1
# prints: RuntimeError('cannot reuse already awaited coroutine')
class A:
    y = 0
    __slots__ = ("z",)
def t(f):
    try: f()
    except Exception as e: print(type(e).__name__, e)
def d(o, n): delattr(o, n)
t(lambda: setattr(A(), "y", 1)); t(lambda: d(A(), "y")); t(lambda: setattr(A(), "q", 1)); t(lambda: d(A(), "q")); t(lambda: d(A(), "z")); t(lambda: A().z)
# prints: AttributeError 'A' object attribute 'y' is read-only
# prints: AttributeError 'A' object attribute 'y' is read-only
# prints: AttributeError 'A' object has no attribute 'q'
# prints: AttributeError 'A' object has no attribute 'q'
# prints: AttributeError z
# prints: AttributeError 'A' object has no attribute 'z'
class B:
    y = 0
t(lambda: d(B(), "y")); t(lambda: d(B(), "x"))
# prints: AttributeError 'B' object has no attribute 'y'
# prints: AttributeError 'B' object has no attribute 'x'
print({1: 2}.keys().mapping, type({}.items().mapping).__name__)  # prints: {1: 2} mappingproxy
