import functools
import threading

t = threading.Thread(target=functools.partial(print, "hello", end="!\n"))
t.start()
t.join()
print(t.name)
# prints: hello!
# prints: Thread-1
