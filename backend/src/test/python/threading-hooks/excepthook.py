import threading


def hook(args):
    print(args.exc_type.__name__, args.exc_value, args.thread.name)  # prints: ValueError oops worker
    print(args.exc_traceback is not None)  # prints: True


def work():
    raise ValueError("oops")


threading.excepthook = hook
t = threading.Thread(target=work, name="worker")
t.start()
t.join()
