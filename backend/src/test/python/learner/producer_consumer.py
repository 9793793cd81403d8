import queue
import threading
import time

SENTINEL = object()


class Producer(threading.Thread):
    def __init__(self, q, items, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.q = q
        self.items = items

    def run(self):
        for item in self.items:
            time.sleep(0.1)
            print(f"{self.name} puts {item!r}")
            self.q.put(item)
        self.q.put(SENTINEL)


class Consumer(threading.Thread):
    def __init__(self, q):
        threading.Thread.__init__(self, name="consumer")
        self.q = q
        self.eaten = []

    def run(self):
        while True:
            item = self.q.get()
            if item is SENTINEL:
                print("nothing more to come")
                self.q.task_done()
                break
            time.sleep(0.05)
            self.eaten.append(item)
            self.q.task_done()


q = queue.Queue(maxsize=2)
producer = Producer(q, ["bread", "butter", "jam"], name="producer", daemon=True)
consumer = Consumer(q)
print(producer.daemon, consumer.daemon, producer.is_alive())  # prints: True False False
for t in (producer, consumer):
    t.start()
for t in (producer, consumer):
    t.join()
# prints: producer puts 'bread'
# prints: producer puts 'butter'
# prints: producer puts 'jam'
# prints: nothing more to come
q.join()
print(consumer.eaten)  # prints: ['bread', 'butter', 'jam']
print(q.empty(), q.full(), q.qsize(), q.unfinished_tasks)  # prints: True False 0 0

try:
    q.get_nowait()
except queue.Empty:
    print("queue is empty")
# prints: queue is empty
q.put(1)
q.put(2)
try:
    q.put(3, timeout=0.1)
except queue.Full as e:
    print("queue is full", repr(e))
# prints: queue is full Full()
try:
    q.put(3, block=False)
except queue.Full:
    print("still full")
# prints: still full
try:
    for _ in range(10):
        q.task_done()
except ValueError as e:
    print(e)
# prints: task_done() called too many times
