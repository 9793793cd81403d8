import queue
import threading

q = queue.Queue()
for i in range(4):
    q.put(i)
q.put("stop")
seen = []


def work():
    while True:
        item = q.get()
        if item == "stop":
            q.put(item)
            return
        seen.append(item)


threads = [threading.Thread(target=work) for _ in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(seen), q.qsize())  # prints: [0, 1, 2, 3] 1
