import threading

t = threading.Timer(0.01, print, ["a", "b"], {"sep": "-"})
t.start()
t.join()
t = threading.Timer(interval=0.01, function=print, kwargs={"end": "!\n"})
t.start()
t.join()
# prints: a-b
# prints: !
