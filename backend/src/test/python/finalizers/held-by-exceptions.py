# What a function of the library was given lives as long as the exception that it raised.
import asyncio
import warnings


class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("gone:", self.name)


async def waiter(noisy):
    pass


async def careful(name):
    try:
        await asyncio.wait([waiter(Noisy(name))])
    except TypeError:
        print("caught", name)
    print("after", name)


warnings.simplefilter("ignore")
asyncio.run(careful("second"))
# prints: caught second
# prints: gone: second
# prints: after second
kept = Noisy("kept")
circle = [Noisy("in a circle")]
circle.append(circle)
del circle
print("end")  # prints: end
# prints: gone: in a circle
# prints: gone: kept
