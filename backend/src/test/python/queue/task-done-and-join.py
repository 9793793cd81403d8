import queue
import threading

q = queue.Queue()
done = []


def work():
    while True:
        item = q.get()
        done.append(item * 2)
        q.task_done()


threading.Thread(target=work, daemon=True).start()
for i in range(5):
    q.put(i)
q.join()
print(done, q.unfinished_tasks)  # prints: [0, 2, 4, 6, 8] 0
try:
    q.task_done()
except ValueError as error:
    print(error)  # prints: task_done() called too many times
