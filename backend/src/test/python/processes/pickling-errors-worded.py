import multiprocessing
import threading


class Outer:
    class Inner:
        pass


def make():
    class Local:
        pass

    return Local()


if __name__ == "__main__":
    a, b = multiprocessing.Pipe()
    a.send(Outer.Inner())
    print(type(b.recv()).__qualname__)  # prints: Outer.Inner
    for thing in (lambda: 1, make(), threading.Lock(), (n for n in "a"), threading, threading.current_thread()):
        try:
            a.send(thing)
        except Exception as error:
            print(type(error).__name__, str(error).split(" at 0x")[0])
            # prints: PicklingError Can't pickle <function <lambda>
            # prints: AttributeError Can't pickle local object 'make.<locals>.Local'
            # prints: TypeError cannot pickle '_thread.lock' object
            # prints: TypeError cannot pickle 'generator' object
            # prints: TypeError cannot pickle 'module' object
            # prints: TypeError cannot pickle '_thread.lock' object
