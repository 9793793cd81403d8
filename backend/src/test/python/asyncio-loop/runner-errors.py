import asyncio
async def f():
    pass
runner = asyncio.Runner()
runner.run(f())
runner.close()
runner.close()
c = f()
for call in (lambda: runner.run(c), lambda: runner.get_loop()):
    try:
        call()
    except RuntimeError as e:
        print(e)
c.close()
with asyncio.Runner() as r:
    for wrong in (5, f):
        try:
            r.run(wrong)
        except ValueError as e:
            print(str(e).split(" at 0x")[0])
    async def main():
        c = f()
        try:
            r.run(c)
        except RuntimeError as e:
            print(e)
        c.close()
    r.run(main())
# prints: Runner is closed
# prints: Runner is closed
# prints: a coroutine was expected, got 5
# prints: a coroutine was expected, got <function f
# prints: Runner.run() cannot be called from a running event loop
