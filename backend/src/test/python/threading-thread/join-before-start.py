import threading

t = threading.Thread(target=print)
t.join()  # raises: RuntimeError: cannot join thread before it is started
