class Step:
    def __init__(self, name):
        self.name = name
    def __await__(self):
        got = yield self.name
        return got

async def agen(n):
    try:
        for i in range(n):
            r = await Step(f"wait{i}")
            got = yield (i, r)
            print("got", got)
    except ValueError as e:
        print("caught", e)
        yield "rescued"
    finally:
        print("finally")

def drive(coro, answers=()):
    answers = list(answers)
    value = None
    while True:
        try:
            y = coro.send(value)
        except StopIteration as e:
            return e.value
        print("yielded", y)
        value = answers.pop(0) if answers else None

async def loop():
    async for x in agen(3):
        print("item", x)
    else:
        print("else")
    return [x async for x in agen(2) if x]
print(drive(loop(), ["a", "b", "c"]))
# prints: yielded wait0
# prints: item (0, 'a')
# prints: got None
# prints: yielded wait1
# prints: item (1, 'b')
# prints: got None
# prints: yielded wait2
# prints: item (2, 'c')
# prints: got None
# prints: finally
# prints: else
# prints: yielded wait0
# prints: got None
# prints: yielded wait1
# prints: got None
# prints: finally
# prints: [(0, None), (1, None)]

async def manual():
    g = agen(5)
    print(await g.__anext__())
    print(await g.asend("hello"))
    print(await g.athrow(ValueError("boo")))
    try:
        print(await g.__anext__())
    except StopAsyncIteration as e:
        print("stop", repr(e))
    g = agen(2)
    await g.asend(None)
    print(await g.aclose())
    print(await g.aclose())
    try:
        await g.__anext__()
    except StopAsyncIteration:
        print("closed")
    g = agen(1)
    await g.aclose()
    g2 = ( x + 1 for x in range(3))
    print({k: v async for k, v in pairs()})
    print(sorted({k async for k, v in pairs()}))
    print([y for y in [await one(2), await one(3)]])
    gen = (k async for k, v in pairs())
    print(type(gen).__name__, [k async for k in gen])
    try:
        g = agen(1)
        await g.asend(1)
    except TypeError as e:
        print(e)
async def one(x):
    return x
async def pairs():
    yield "a", 1
    yield "b", 2
drive(manual())
# prints: yielded wait0
# prints: (0, None)
# prints: got hello
# prints: yielded wait1
# prints: (1, None)
# prints: caught boo
# prints: rescued
# prints: finally
# prints: stop StopAsyncIteration()
# prints: yielded wait0
# prints: finally
# prints: None
# prints: None
# prints: closed
# prints: {'a': 1, 'b': 2}
# prints: ['a', 'b']
# prints: [2, 3]
# prints: async_generator ['a', 'b']
# prints: can't send non-None value to a just-started async generator

class CM:
    async def __aenter__(self):
        print("enter", await Step("aenter"))
        return self
    async def __aexit__(self, *exc):
        print("exit", exc[0], await Step("aexit"))
        return exc[0] is ValueError
async def withs():
    async with CM() as c, CM():
        print(type(c).__name__)
        raise ValueError(1)
    async with CM():
        return 5
print(drive(withs(), range(10)))
# prints: yielded aenter
# prints: enter 0
# prints: yielded aenter
# prints: enter 1
# prints: CM
# prints: yielded aexit
# prints: exit <class 'ValueError'> 2
# prints: yielded aexit
# prints: exit None 3
# prints: yielded aenter
# prints: enter 4
# prints: yielded aexit
# prints: exit None 5
# prints: 5
async def bad():
    yield 1
    raise StopAsyncIteration
async def bad2():
    yield 1
    raise StopIteration
async def bads():
    for b in bad, bad2:
        try:
            async for x in b(): print(x)
        except RuntimeError as e:
            print(e, repr(e.__cause__))
    async def ign():
        try:
            yield 1
        except GeneratorExit:
            yield 2
    g = ign()
    await g.__anext__()
    try: await g.aclose()
    except RuntimeError as e: print(e)
    a = pairs().__anext__()
    print(await a)
    try: await a
    except RuntimeError as e: print(e)
    for bad3 in 5, object, None:
        try:
            async for x in bad3: pass
        except TypeError as e: print(e)
        try:
            async with bad3: pass
        except TypeError as e: print(e)
        try:
            await bad3
        except TypeError as e: print(e)
drive(bads())
# prints: 1
# prints: async generator raised StopAsyncIteration StopAsyncIteration()
# prints: 1
# prints: async generator raised StopIteration StopIteration()
# prints: async generator ignored GeneratorExit
# prints: ('a', 1)
# prints: cannot reuse already awaited __anext__()/asend()
# prints: 'async for' requires an object with __aiter__ method, got int
# prints: 'int' object does not support the asynchronous context manager protocol
# prints: object int can't be used in 'await' expression
# prints: 'async for' requires an object with __aiter__ method, got type
# prints: 'type' object does not support the asynchronous context manager protocol
# prints: object type can't be used in 'await' expression
# prints: 'async for' requires an object with __aiter__ method, got NoneType
# prints: 'NoneType' object does not support the asynchronous context manager protocol
# prints: object NoneType can't be used in 'await' expression
class It:
    def __init__(self): self.i = 0
    def __aiter__(self): return self
    async def __anext__(self):
        self.i += 1
        if self.i > 3: raise StopAsyncIteration
        await Step(self.i)
        return self.i
async def its():
    print([x async for x in It()])
    r = [[y async for y in It()] for x in range(2)]
    print(r)
    async for i in It():
        if i == 2: break
    else: print("no")
    print(await anext(It()), await anext(aiter(It())))
drive(its())
# prints: yielded 1
# prints: yielded 2
# prints: yielded 3
# prints: [1, 2, 3]
# prints: yielded 1
# prints: yielded 2
# prints: yielded 3
# prints: yielded 1
# prints: yielded 2
# prints: yielded 3
# prints: [[1, 2, 3], [1, 2, 3]]
# prints: yielded 1
# prints: yielded 2
# prints: yielded 1
# prints: yielded 1
# prints: 1 1
