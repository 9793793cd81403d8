import threading

b = threading.Barrier(2)
print(repr(b).split(" at ")[0], repr(b).split(": ")[1])  # prints: <threading.Barrier waiters=0/2>
b.abort()
print(repr(b).split(": ")[1])  # prints: broken>
