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
    print([str(each.message) for each in told])
    # prints: ["coroutine 'f' was never awaited", "coroutine 'f' was never awaited"]


def show(message, category, filename, lineno, file=None, line=None):
    print("shown:", message, category.__name__)


warnings.simplefilter("always")
warnings.showwarning = show
f()  # prints: shown: coroutine 'f' was never awaited RuntimeWarning
made = f()
made = None  # prints: shown: coroutine 'f' was never awaited RuntimeWarning
warnings.simplefilter("ignore")
f()
