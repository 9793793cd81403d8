import os
import threading

print(threading.get_native_id() == os.getpid())  # prints: True
