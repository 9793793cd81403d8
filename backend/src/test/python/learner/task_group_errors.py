import asyncio
import traceback


class DownloadError(Exception):
    pass


async def download(name, seconds, fail=False):
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        print(f"{name} cancelled")
        raise
    if fail:
        raise DownloadError(f"cannot download {name}")
    print(f"{name} done")
    return name.upper()


async def broken(value):
    await asyncio.sleep(0.2)
    return int(value)


async def good():
    async with asyncio.TaskGroup() as tg:
        first = tg.create_task(download("a", 0.1))
        second = tg.create_task(download("b", 0.2), name="second")
    print(first.result(), second.result(), second.get_name())


async def bad():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(download("ok", 0.1))
            tg.create_task(download("bad", 0.2, fail=True))
            tg.create_task(broken("x"))
            tg.create_task(download("late", 5))
    except* DownloadError as eg:
        print("downloads:", [str(e) for e in eg.exceptions])
    except* (ValueError, TypeError) as eg:
        print("values:", eg.exceptions, eg.message)


async def unhandled():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(broken("one"))
            await asyncio.sleep(0.5)
    except ExceptionGroup as eg:
        print(type(eg), str(eg), len(eg.exceptions))
        lines = traceback.format_exception(eg)
        print(lines[0].strip(), "|", lines[-1].strip())
        print(traceback.format_exception_only(type(eg), eg))


def split():
    eg = ExceptionGroup("many", [ValueError(1), ExceptionGroup("inner", [KeyError("k"), ValueError(2)])])
    matched, rest = eg.split(ValueError)
    print(repr(matched))
    print(repr(rest))
    print(eg.subgroup(lambda e: isinstance(e, KeyError)))


asyncio.run(good())
# prints: a done
# prints: b done
# prints: A B second
asyncio.run(bad())
# prints: ok done
# prints: late cancelled
# prints: downloads: ['cannot download bad']
# prints: values: (ValueError("invalid literal for int() with base 10: 'x'"),) unhandled errors in a TaskGroup
asyncio.run(unhandled())
# prints: <class 'ExceptionGroup'> unhandled errors in a TaskGroup (1 sub-exception) 1
# prints: + Exception Group Traceback (most recent call last): | +------------------------------------
# prints: ['ExceptionGroup: unhandled errors in a TaskGroup (1 sub-exception)\n']
split()
# prints: ExceptionGroup('many', [ValueError(1), ExceptionGroup('inner', [ValueError(2)])])
# prints: ExceptionGroup('many', [ExceptionGroup('inner', [KeyError('k')])])
# prints: many (1 sub-exception)
