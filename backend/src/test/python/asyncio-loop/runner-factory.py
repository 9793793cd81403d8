import asyncio
def factory():
    print("factory")
    return asyncio.new_event_loop()
async def f():
    return asyncio.get_running_loop().get_debug()
with asyncio.Runner(debug=True, loop_factory=factory) as runner:
    print("entered")
    print(runner.run(f()))
# prints: factory
# prints: entered
# prints: True
