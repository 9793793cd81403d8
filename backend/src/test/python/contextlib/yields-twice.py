"""A generator that yields once too often is closed before anyone hears of it."""

import asyncio
from contextlib import contextmanager, asynccontextmanager, ExitStack
@contextmanager
def twice():
    try:
        yield 1
        yield 2
    finally:
        print('out')
@contextmanager
def again():
    try:
        yield 1
    except ValueError:
        yield 2
    finally:
        print('out again')
@asynccontextmanager
async def atwice():
    try:
        yield 1
        yield 2
    finally:
        print('aout')
@asynccontextmanager
async def aagain():
    try:
        yield 1
    except ValueError:
        yield 2
    finally:
        print('aout again')
for cm, e in (twice, None), (again, ValueError):
    with ExitStack() as s:
        try:
            with cm():
                if e: raise e
        except Exception as x:
            print('before')
            print(repr(x), repr(x.__context__))
async def main():
    for cm, e in (atwice, None), (aagain, ValueError):
        try:
            async with cm():
                if e: raise e
        except Exception as x:
            print('before')
            print(repr(x), repr(x.__context__))
asyncio.run(main())
# prints: out
# prints: before
# prints: RuntimeError("generator didn't stop") None
# prints: out again
# prints: before
# prints: RuntimeError("generator didn't stop after throw()") ValueError()
# prints: aout
# prints: before
# prints: RuntimeError("generator didn't stop") None
# prints: aout again
# prints: before
# prints: RuntimeError("generator didn't stop after athrow()") ValueError()
