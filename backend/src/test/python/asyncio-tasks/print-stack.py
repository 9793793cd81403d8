import asyncio
import io
async def fine():
    return 1
async def waits():
    await asyncio.sleep(1)
async def fails():
    raise ValueError("why")
async def main():
    tasks = [asyncio.create_task(f(), name=f.__name__) for f in (fine, waits, fails)]
    await asyncio.sleep(0)
    for t in tasks:
        out = io.StringIO()
        t.print_stack(file=out)
        for line in out.getvalue().splitlines():
            print(line.split(" coro=")[0] if "coro=" in line else line.split(", line")[-1])
    tasks[2].exception()
asyncio.run(main())
# prints: No stack for <Task finished name='fine'
# prints: Stack for <Task pending name='waits'
# prints:  6, in waits
# prints:     await asyncio.sleep(1)
# prints: Traceback for <Task finished name='fails'
# prints:  8, in fails
# prints:     raise ValueError("why")
# prints: ValueError: why
