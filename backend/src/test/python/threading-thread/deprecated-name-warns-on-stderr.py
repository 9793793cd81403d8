import threading

me = threading.currentThread()
print(me.name)  # prints: MainThread
# raises:   me = threading.currentThread()
# exits: 0
