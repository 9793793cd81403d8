import threading


def hook(args):
    raise RuntimeError("in the hook")


def work():
    1 / 0


threading.excepthook = hook
t = threading.Thread(target=work)
t.start()
t.join()
print("main goes on", t.is_alive())  # prints: main goes on False
# raises: RuntimeError: in the hook
# exits: 0
