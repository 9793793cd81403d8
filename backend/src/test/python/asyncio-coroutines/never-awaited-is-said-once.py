import asyncio
import contextlib
import io


async def work():
    pass


async def main():
    for _ in range(3):
        work()


said = io.StringIO()
with contextlib.redirect_stderr(said):
    asyncio.run(main())
print(said.getvalue().count("never awaited"))  # prints: 1
