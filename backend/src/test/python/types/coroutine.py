import asyncio
import inspect
import types


@types.coroutine
def old_style(n):
    """Sleeps as before async def."""
    slept = yield from asyncio.sleep(1, n)
    yield
    return slept * 2


@types.coroutine
def asking():
    answer = yield "question"
    return answer


@types.coroutine
def giving():
    return (number for number in (1, 2))


class Turn:
    @types.coroutine
    def over(self):
        yield
        return self


def generator():
    yield


async def main():
    print(await old_style(21))  # prints: 42
    print(await asyncio.gather(old_style(1), old_style(2)))  # prints: [2, 4]
    print(await asyncio.create_task(old_style(5)))  # prints: 10
    turn = Turn()
    print(await turn.over() is turn)  # prints: True
    try:
        await generator()
    except TypeError as error:
        print(error)  # prints: object generator can't be used in 'await' expression


def drive(coroutine, *values):
    try:
        for value in values:
            print("yields", coroutine.send(value))
    except StopIteration as stop:
        print("returns", stop.value)


async def awaiting(awaitable):
    return await awaitable


asyncio.run(main())
drive(awaiting(asking()), None, "answer")
# prints: yields question
# prints: returns answer
drive(awaiting(giving()), None, None, None)
# prints: yields 1
# prints: yields 2
# prints: returns None
print(types.coroutine(main) is main, old_style.__name__, old_style.__doc__)
# prints: True old_style Sleeps as before async def.
print(inspect.isgeneratorfunction(old_style), inspect.iscoroutinefunction(old_style))
# prints: True False
print(inspect.isawaitable(asking()), inspect.isawaitable(generator()))  # prints: True False
print(old_style.__code__.co_flags & inspect.CO_ITERABLE_COROUTINE)  # prints: 256
try:
    types.coroutine(1)
except TypeError as error:
    print(error)  # prints: types.coroutine() expects a callable
