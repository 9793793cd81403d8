from queue import Queue

queue = Queue()
for n in range(3):
    queue.put(n)  # finding: queueNotDrained
print(queue.get())
