import threading

try:
    threading.local(1)
except TypeError as error:
    print(error)  # prints: Initialization arguments are not supported
try:
    threading.local(x=1)
except TypeError as error:
    print(error)  # prints: Initialization arguments are not supported
