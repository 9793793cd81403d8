import threading

print(threading.local)  # prints: <class '_thread._local'>
print(type(threading.local()).__name__, threading.local.__module__)  # prints: _local _thread
print(isinstance(threading.local(), threading.local))  # prints: True


class Mine(threading.local):
    pass


print(issubclass(Mine, threading.local), Mine.__mro__[1] is threading.local)  # prints: True True
