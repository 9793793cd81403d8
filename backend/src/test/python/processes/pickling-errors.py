import multiprocessing as mp
import threading


def main():
    def local():
        pass

    receiver, sender = mp.Pipe(False)
    for item in (local, threading.Lock(), (n for n in ()), threading, mp.Lock()):
        try:
            sender.send(item)
        except Exception as error:
            print(type(error).__name__, error)
            # prints: AttributeError Can't pickle local object 'main.<locals>.local'
            # prints: TypeError cannot pickle '_thread.lock' object
            # prints: TypeError cannot pickle 'generator' object
            # prints: TypeError cannot pickle 'module' object
            # prints: RuntimeError Lock objects should only be shared between processes through inheritance
    try:
        sender.send(lambda: 1)
    except Exception as error:
        print(type(error).__module__, type(error).__name__, str(error).split(" at ")[0])
        # prints: builtins AttributeError Can't pickle local object 'main.<locals>.<lambda>'
        print(str(error).split(">: ")[1])


if __name__ == "__main__":
    main()
# raises: IndexError: list index out of range
