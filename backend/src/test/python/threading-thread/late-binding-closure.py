import threading

seen = []
threads = [threading.Thread(target=lambda: seen.append(i)) for i in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(seen)  # prints: [2, 2, 2]
seen.clear()
threads = [threading.Thread(target=lambda i=i: seen.append(i)) for i in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(seen)  # prints: [0, 1, 2]
