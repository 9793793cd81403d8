import threading

stop = threading.Event()
ticks = []


def tick():
    while not stop.wait(0.05):
        ticks.append("tick")


t = threading.Thread(target=tick)
t.start()
stop.wait(0.18)
stop.set()
t.join()
print(ticks)  # prints: ['tick', 'tick', 'tick']
