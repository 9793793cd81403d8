import inspect


async def c():
    pass


x = c()
print(inspect.iscoroutine(x), inspect.isfunction(c), inspect.isclass(int), inspect.isawaitable(x))
# prints: True True True True
x.close()
