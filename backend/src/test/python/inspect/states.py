import inspect


def count(to):
    for n in range(to):
        yield n


async def work(): ...


numbers = count(2)
print(inspect.getgeneratorstate(numbers))  # prints: GEN_CREATED
print(next(numbers), inspect.getgeneratorstate(numbers), inspect.getgeneratorlocals(numbers))  # prints: 0 GEN_SUSPENDED {'to': 2, 'n': 0}
numbers.close()
print(inspect.getgeneratorstate(numbers), numbers.gi_frame)  # prints: GEN_CLOSED None
coroutine = work()
print(inspect.getcoroutinestate(coroutine), coroutine.cr_running, coroutine.cr_frame.f_code.co_name)  # prints: CORO_CREATED False work
coroutine.close()
print(inspect.getcoroutinestate(coroutine))  # prints: CORO_CLOSED
