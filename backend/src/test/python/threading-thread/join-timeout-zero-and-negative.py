import threading
import time

t = threading.Thread(target=time.sleep, args=(0.1,))
t.start()
print(t.join(0), t.is_alive())  # prints: None True
print(t.join(-1), t.is_alive())  # prints: None True
t.join()
print(t.is_alive())  # prints: False
