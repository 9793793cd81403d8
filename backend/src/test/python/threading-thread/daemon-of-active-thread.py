import threading

go = threading.Event()
t = threading.Thread(target=go.wait)
t.daemon = True
t.start()
try:
    t.daemon = False
except RuntimeError as error:
    print(error)  # prints: cannot set daemon status of active thread
go.set()
try:
    threading.current_thread().daemon = True
except RuntimeError as error:
    print(error)  # prints: cannot set daemon status of active thread
