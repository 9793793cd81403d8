# A coroutine that stands in a try block is closed when it is dropped.
class Pause:
    def __await__(self):
        yield "paused"


async def work(name):
    try:
        await Pause()
    finally:
        print("cleaning up", name)


c = work("one")
print(c.send(None))  # prints: paused
c = None  # prints: cleaning up one


async def outer():
    try:
        await work("two")
    except GeneratorExit:
        print("outer told")
        raise


c = outer()
c.send(None)
del c
# prints: cleaning up two
# prints: outer told
print("end")  # prints: end
