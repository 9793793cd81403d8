import threading

seen = []
t = threading.Thread(target=lambda: seen.append(threading.current_thread()))
t.start()
t.join()
print(seen[0] is t)  # prints: True
print(threading.current_thread() is threading.main_thread())  # prints: True
print(type(threading.main_thread()).__name__, isinstance(threading.main_thread(), threading.Thread))
# prints: _MainThread True
