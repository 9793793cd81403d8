import threading

try:

    class MyLock(type(threading.Lock())):
        pass
except TypeError as error:
    print(error)  # prints: type '_thread.lock' is not an acceptable base type
