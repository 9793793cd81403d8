import threading


class Worker(threading.Thread):
    def run(self):
        raise ValueError("from run")


threading.excepthook = lambda args: print(args.thread is w, args.exc_value)  # prints: True from run
w = Worker()
w.start()
w.join()
