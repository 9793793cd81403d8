import threading

threading.excepthook = lambda args: print(args.exc_type.__name__, args.exc_value)
# prints: TypeError 'str' object is not callable
t = threading.Thread(target="work")
t.start()
t.join()
