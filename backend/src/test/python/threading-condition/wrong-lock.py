import threading

try:
    threading.Condition(5)
except AttributeError as error:
    print(error)  # prints: 'int' object has no attribute 'acquire'
