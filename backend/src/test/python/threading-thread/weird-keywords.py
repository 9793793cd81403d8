import threading

try:
    threading.Thread(targets=print)
except TypeError as error:
    print(error)  # prints: Thread.__init__() got an unexpected keyword argument 'targets'
try:
    threading.Thread(None, print, "n", (), None, True)
except TypeError as error:
    print(error)  # prints: Thread.__init__() takes from 1 to 6 positional arguments but 7 were given
