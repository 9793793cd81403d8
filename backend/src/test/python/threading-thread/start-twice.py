import threading

t = threading.Thread(target=print, args=("once",))
t.start()
t.join()
try:
    t.start()
except RuntimeError as error:
    print(error)
# prints: once
# prints: threads can only be started once
