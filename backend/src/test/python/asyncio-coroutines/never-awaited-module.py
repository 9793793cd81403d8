async def f():
    print("never")
c = f()
print("end")
# prints: end
# raises: sys:1: RuntimeWarning: coroutine 'f' was never awaited
# exits: 0
