import threading

t = threading.Timer(0.01, print, args=("never",))
t.cancel()
t.start()
t.join()
print("over")  # prints: over
