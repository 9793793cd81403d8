"""Decorators with and without arguments."""

import functools
import time


def timed(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        start = time.perf_counter()
        try:
            return function(*args, **kwargs)
        finally:
            took = time.perf_counter() - start
            print(f"{function.__name__} took {took >= 0.1}")

    return wrapper


def repeat(times):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args):
            return [function(*args) for _ in range(times)]

        return wrapper

    return decorate


def memoize(function):
    cache = {}

    @functools.wraps(function)
    def wrapper(n):
        if n not in cache:
            cache[n] = function(n)
        return cache[n]

    wrapper.cache = cache
    return wrapper


@timed
def slow(x):
    """Sleeps."""
    time.sleep(0.15)
    return x


@repeat(times=3)
def greet(name):
    return f"hi {name}"


@memoize
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(slow(5), slow.__name__, slow.__doc__)
# prints: slow took True
# prints: 5 slow Sleeps.
print(greet("Bo"))  # prints: ['hi Bo', 'hi Bo', 'hi Bo']
print(fib(80), len(fib.cache))  # prints: 23416728348467685 81
