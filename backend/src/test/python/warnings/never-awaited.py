# Filters decide about coroutines that were never awaited, too.
import warnings


async def f():
    pass


warnings.filterwarnings("ignore", category=RuntimeWarning)
f()
with warnings.catch_warnings(record=True) as told:
    warnings.simplefilter("always")
    f()
    made = f()
    del made
    print([(str(each.message), each.lineno) for each in told])
    # prints: [("coroutine 'f' was never awaited", 13), ("coroutine 'f' was never awaited", 15)]


def show(message, category, filename, lineno, file=None, line=None):
    print("shown:", message, category.__name__, lineno)


warnings.simplefilter("always")
warnings.showwarning = show
f()  # prints: shown: coroutine 'f' was never awaited RuntimeWarning 25
made = f()
made = None  # prints: shown: coroutine 'f' was never awaited RuntimeWarning 27
warnings.simplefilter("ignore")
f()
