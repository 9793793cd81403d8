import threading

event = threading.Event()
passed = []


def wait(n):
    event.wait()
    passed.append(n)


threads = [threading.Thread(target=wait, args=(n,)) for n in range(5)]
for t in threads:
    t.start()
print(passed)  # prints: []
event.set()
for t in threads:
    t.join()
print(sorted(passed))  # prints: [0, 1, 2, 3, 4]
