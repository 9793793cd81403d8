import threading

try:
    with threading.Lock:
        pass
except TypeError as error:
    print(error)  # prints: 'builtin_function_or_method' object does not support the context manager protocol
