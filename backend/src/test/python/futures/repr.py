from concurrent.futures import Future


def show(future):
    print(repr(future).split(" state=")[1])  # prints: pending>
    # prints: cancelled>
    # prints: finished returned list>
    # prints: finished raised KeyError>


for act in (lambda f: None, Future.cancel, lambda f: f.set_result([1]), lambda f: f.set_exception(KeyError())):
    future = Future()
    act(future)
    show(future)
