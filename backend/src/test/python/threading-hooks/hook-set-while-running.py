import threading

go = threading.Event()


def work():
    go.wait()
    raise KeyError("late")


t = threading.Thread(target=work)
t.start()
threading.excepthook = lambda args: print("caught", repr(args.exc_value))  # prints: caught KeyError('late')
go.set()
t.join()
