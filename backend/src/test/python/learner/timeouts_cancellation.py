"""Timeouts, cancellation and cleaning up."""
import asyncio


class Connection:
    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        print("open", self.name)
        await asyncio.sleep(0)
        return self

    async def __aexit__(self, exc_type, exc, tb):
        await asyncio.sleep(0.01)
        print("close", self.name, exc_type.__name__ if exc_type else "fine")

    async def query(self, seconds):
        await asyncio.sleep(seconds)
        return f"{self.name}: {seconds}"


async def job(name, seconds):
    async with Connection(name) as c:
        return await c.query(seconds)


async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as e:
        print("asked to stop:", e)
        await asyncio.sleep(0.05)
        print("cleaned up")
        raise
    finally:
        print("finally")


async def main():
    print(await asyncio.wait_for(job("quick", 0.1), timeout=1))
    try:
        await asyncio.wait_for(job("slow", 5), timeout=0.2)
    except asyncio.TimeoutError as e:
        print("timed out", repr(e), isinstance(e, TimeoutError))

    try:
        async with asyncio.timeout(0.1) as cm:
            await job("timeout", 3)
    except TimeoutError:
        print("timeout()", cm.expired())

    task = asyncio.create_task(stubborn())
    await asyncio.sleep(0.05)
    print(task.cancel("shutting down"), task.cancelled(), task.cancelling())
    try:
        await task
    except asyncio.CancelledError as e:
        print("cancelled", task.cancelled(), task.done())

    shielded = asyncio.create_task(job("shielded", 0.2))
    try:
        await asyncio.wait_for(asyncio.shield(shielded), 0.05)
    except asyncio.TimeoutError:
        print("still going:", not shielded.done())
    print(await shielded)

    done, pending = await asyncio.wait(
        [asyncio.create_task(job("a", 0.1)), asyncio.create_task(job("b", 0.9))],
        return_when=asyncio.FIRST_COMPLETED,
    )
    print(len(done), len(pending), done.pop().result())
    for t in pending:
        t.cancel()
    results = await asyncio.gather(*pending, return_exceptions=True)
    print(results)


asyncio.run(main())
# prints: open quick
# prints: close quick fine
# prints: quick: 0.1
# prints: open slow
# prints: close slow CancelledError
# prints: timed out TimeoutError() True
# prints: open timeout
# prints: close timeout CancelledError
# prints: timeout() True
# prints: True False 1
# prints: asked to stop: shutting down
# prints: cleaned up
# prints: finally
# prints: cancelled True True
# prints: open shielded
# prints: still going: True
# prints: close shielded fine
# prints: shielded: 0.2
# prints: open a
# prints: open b
# prints: close a fine
# prints: 1 1 a: 0.1
# prints: close b CancelledError
# prints: [CancelledError('')]
