import threading

t = threading.Thread(target=print, args=("a",), kwargs=None)
t.start()
t.join()
print("done")
# prints: a
# prints: done
