import threading
import time

t = threading.Thread(target=time.sleep, args=(0.05,))
t.start()
try:
    t.join("1")
except TypeError as error:
    print(error)  # prints: '>' not supported between instances of 'int' and 'str'
try:
    t.join(1e12)
except OverflowError as error:
    print(error)  # prints: timestamp out of range for platform time_t
