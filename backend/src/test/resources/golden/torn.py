# options: preemption=any switch-interval=1000 lines=off
import threading

counter = 0


def count():
    global counter
    for _ in range(10):
        counter += 1


threads = [threading.Thread(target=count) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(counter)
