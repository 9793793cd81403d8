import threading

data = threading.local()
try:
    data.x
except AttributeError as error:
    print(error)  # prints: '_thread._local' object has no attribute 'x'
try:
    del data.x
except AttributeError as error:
    print(error)  # prints: '_thread._local' object has no attribute 'x'
print(getattr(data, "x", "default"))  # prints: default
