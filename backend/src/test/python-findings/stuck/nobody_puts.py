# says: Nobody can go on: MainThread waits at line 5 for queue, which nobody is left to give.
from queue import Queue

queue = Queue()
print(queue.get())  # finding: stuck
