import threading


def work():
    raise ValueError("oops")


threading.excepthook = lambda args: print("mine")  # prints: mine
t = threading.Thread(target=work)
t.start()
t.join()
threading.excepthook = threading.__excepthook__
t = threading.Thread(target=work)
t.start()
t.join()  # raises: ValueError: oops
# exits: 0
