import threading

room = threading.Semaphore(2)
filled = threading.Semaphore(0)
buffer = []


def produce():
    for i in range(5):
        room.acquire()
        buffer.append(i)
        filled.release()


threading.Thread(target=produce).start()
got = []
for _ in range(5):
    filled.acquire()
    got.append(buffer.pop(0))
    room.release()
print(got)  # prints: [0, 1, 2, 3, 4]
