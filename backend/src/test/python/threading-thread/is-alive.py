import threading

go = threading.Event()
t = threading.Thread(target=go.wait)
print(t.is_alive())  # prints: False
t.start()
print(t.is_alive())  # prints: True
go.set()
t.join()
print(t.is_alive())  # prints: False
