import threading
import time

t = threading.Thread(target=time.sleep, args=(0.15,))
t.start()
print(t.join(0.03), t.is_alive())  # prints: None True
print(t.join(timeout=1), t.is_alive())  # prints: None False
