import timeit

calls = 0


def f(by=1):
    global calls
    calls += by


timeit.timeit("f()", setup="from __main__ import f", number=3)
print(calls)  # prints: 3
timeit.timeit("f(step)", "step = 10", number=2, globals=globals())
print(calls)  # prints: 23
timeit.repeat("for i in range(2):\n    f()", globals={"f": f}, repeat=2, number=5)
print(calls)  # prints: 43
print("_timeit_inner" in globals())  # prints: False
seconds = timeit.timeit("time.sleep(0.1)", number=2)
print(round(seconds, 1))  # prints: 0.2
timer = timeit.Timer("f()", "import math; x = math.pi", globals=globals())
print(timer.timeit(1) < 1, calls)  # prints: True 44
print(len(timer.repeat(repeat=2, number=2)), calls)  # prints: 2 48
number, taken = timeit.Timer("sleep(0.05)", "from time import sleep").autorange()
print(number, taken >= 0.2)  # prints: 5 True
