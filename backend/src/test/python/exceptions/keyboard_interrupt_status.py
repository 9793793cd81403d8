"""A KeyboardInterrupt nobody caught ends the program like Ctrl-C."""

# raises: KeyboardInterrupt: stop
# exits: 130
import threading


def interrupted():
    raise KeyboardInterrupt


threading.excepthook = lambda args: print("in a thread:", args.exc_type.__name__)
thread = threading.Thread(target=interrupted)
thread.start()
thread.join()  # prints: in a thread: KeyboardInterrupt
try:
    raise KeyboardInterrupt
except Exception:
    print("no Exception")
except BaseException as e:
    print(repr(e))  # prints: KeyboardInterrupt()
raise KeyboardInterrupt("stop")
