import threading

event = threading.Event()
print(repr(event).startswith("<threading.Event at 0x"), repr(event).endswith(": unset>"))  # prints: True True
event.set()
print(repr(event).endswith(": set>"))  # prints: True
