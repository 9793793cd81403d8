import functools
import inspect


class C:
    def m(self): ...


async def coroutine(): ...
def generator(): yield
async def asynchronous(): yield


made = coroutine()
things = C, C.m, C().m, len, coroutine, generator, asynchronous, made, generator(), functools.partial(coroutine)
for kind in "isfunction ismethod isclass isbuiltin isroutine isgenerator iscoroutine isawaitable".split():
    print(kind, [int(getattr(inspect, kind)(x)) for x in things])  # prints: isfunction [0, 1, 0, 0, 1, 1, 1, 0, 0, 0]
# prints: ismethod [0, 0, 1, 0, 0, 0, 0, 0, 0, 0]
# prints: isclass [1, 0, 0, 0, 0, 0, 0, 0, 0, 0]
# prints: isbuiltin [0, 0, 0, 1, 0, 0, 0, 0, 0, 0]
# prints: isroutine [0, 1, 1, 1, 1, 1, 1, 0, 0, 0]
# prints: isgenerator [0, 0, 0, 0, 0, 0, 0, 0, 1, 0]
# prints: iscoroutine [0, 0, 0, 0, 0, 0, 0, 1, 0, 0]
# prints: isawaitable [0, 0, 0, 0, 0, 0, 0, 1, 0, 0]
for kind in "isgeneratorfunction iscoroutinefunction isasyncgenfunction isasyncgen ismodule".split():
    print(kind, [int(getattr(inspect, kind)(x)) for x in things])  # prints: isgeneratorfunction [0, 0, 0, 0, 0, 1, 0, 0, 0, 0]
# prints: iscoroutinefunction [0, 0, 0, 0, 1, 0, 0, 0, 0, 1]
# prints: isasyncgenfunction [0, 0, 0, 0, 0, 0, 1, 0, 0, 0]
# prints: isasyncgen [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
# prints: ismodule [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
made.close()
