import queue
import threading

q = queue.PriorityQueue()
for n in (3, 1, 2):
    q.put(n)
q.put(99)
got = []


def work():
    while (n := q.get()) != 99:
        got.append(n)


t = threading.Thread(target=work)
t.start()
t.join()
print(got)  # prints: [1, 2, 3]
