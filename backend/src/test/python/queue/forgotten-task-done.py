import queue
import threading

q = queue.Queue()
q.put("item")


def work():
    print(q.get())  # prints: item


t = threading.Thread(target=work)
t.start()
t.join()
print(q.unfinished_tasks, q.empty())  # prints: 1 True
