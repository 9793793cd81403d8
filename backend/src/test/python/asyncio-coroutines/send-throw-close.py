async def f():
    try:
        await Pause()
    except ValueError as e:
        print("caught", e)
    return "result"
class Pause:
    def __await__(self):
        got = yield "yielded"
        print("got", got)
c = f()
print(c.send(None))
try:
    c.send("sent")
except StopIteration as e:
    print(e.value)
try:
    c.send(None)
except RuntimeError as e:
    print(e)
d = f()
d.send(None)
try:
    d.throw(ValueError("thrown"))
except StopIteration as e:
    print(e.value)
e = f()
try:
    e.send(1)
except TypeError as x:
    print(x)
e.close()
# prints: yielded
# prints: got sent
# prints: result
# prints: cannot reuse already awaited coroutine
# prints: caught thrown
# prints: result
# prints: can't send non-None value to a just-started coroutine
