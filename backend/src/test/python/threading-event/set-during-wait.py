import threading

event = threading.Event()
threading.Timer(0.05, event.set).start()
print(event.wait(5))  # prints: True
