import threading

threading.excepthook = lambda args: print(type(args.thread).__name__, args.exc_value)
# prints: Timer in a timer


def fail():
    raise ValueError("in a timer")


t = threading.Timer(0.01, fail)
t.start()
t.join()
