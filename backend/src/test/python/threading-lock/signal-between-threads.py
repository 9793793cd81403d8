import threading

ready = threading.Lock()
ready.acquire()
value = []


def produce():
    value.append(42)
    ready.release()


threading.Thread(target=produce).start()
ready.acquire()
print(value)  # prints: [42]
