import threading

try:
    threading.Timer(1)
except TypeError as error:
    print(error)  # prints: Timer.__init__() missing 1 required positional argument: 'function'
