import threading

t = threading.Thread(target=lambda: 42)
t.start()
print(t.join())  # prints: None
print(t.is_alive())  # prints: False
