import threading

event = threading.Event()
print(event.is_set(), event.wait(0))  # prints: False False
event.set()
print(event.is_set(), event.wait(), event.wait(5))  # prints: True True True
event.clear()
print(event.is_set())  # prints: False
