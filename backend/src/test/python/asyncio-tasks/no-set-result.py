import asyncio
async def f():
    await asyncio.sleep(0)
async def main():
    t = asyncio.create_task(f())
    for g in (lambda: t.set_result(1), lambda: t.set_exception(ValueError())):
        try:
            g()
        except RuntimeError as e:
            print(e)
    await t
    print(isinstance(t, asyncio.Future), isinstance(t, asyncio.Task))
asyncio.run(main())
# prints: Task does not support set_result operation
# prints: Task does not support set_exception operation
# prints: True True
