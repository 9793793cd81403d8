import threading

t = threading.Timer(0.2, print, ("never",))
t.daemon = True
t.start()
print("main is over")  # prints: main is over
