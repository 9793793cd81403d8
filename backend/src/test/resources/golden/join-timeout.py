import threading
import time

sleeper = threading.Thread(target=time.sleep, args=(0.3,), name="sleeper")
sleeper.start()
sleeper.join(0.1)
print(sleeper.is_alive())
sleeper.join()
print(sleeper.is_alive())
