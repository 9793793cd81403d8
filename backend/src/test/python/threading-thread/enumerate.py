import threading

go = threading.Event()
threads = [threading.Thread(target=go.wait, name=f"w{i}") for i in range(3)]
print(threading.active_count(), [t.name for t in threading.enumerate()])  # prints: 1 ['MainThread']
for t in threads:
    t.start()
print(threading.active_count(), [t.name for t in threading.enumerate()])
# prints: 4 ['MainThread', 'w0', 'w1', 'w2']
go.set()
for t in threads:
    t.join()
print(threading.active_count(), len(threading.enumerate()))  # prints: 1 1
