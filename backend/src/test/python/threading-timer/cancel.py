import threading

t = threading.Timer(0.05, print, args=("never",))
t.start()
t.cancel()
t.join()
print("cancelled", t.finished.is_set())  # prints: cancelled True
