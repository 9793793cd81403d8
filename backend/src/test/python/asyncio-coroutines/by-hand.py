async def f():
    return 5
c = f()
try:
    c.send(None)
except StopIteration as e:
    print(e.value)
class A:
    def __await__(self):
        x = yield "out"
        return x
async def g():
    return await A()
c = g()
print(c.send(None))
try:
    c.send("in")
except StopIteration as e:
    print(e.value)
# prints: 5
# prints: out
# prints: in
