import threading


class Forgetful(threading.Thread):
    def __init__(self):
        pass


t = Forgetful()
for use in (t.start, t.join, lambda: t.name, lambda: t.daemon, lambda: t.is_alive(), lambda: t.ident):
    try:
        use()
    except Exception as error:
        print(type(error).__name__, error)  # prints: RuntimeError thread.__init__() not called
        # prints: RuntimeError Thread.__init__() not called
        # prints: AssertionError Thread.__init__() not called
        # prints: AssertionError Thread.__init__() not called
        # prints: AssertionError Thread.__init__() not called
        # prints: AssertionError Thread.__init__() not called
