import threading

lock = threading.Lock()
print(lock.locked())  # prints: False
print(lock.acquire())  # prints: True
print(lock.locked())  # prints: True
print(lock.release())  # prints: None
print(lock.locked())  # prints: False
