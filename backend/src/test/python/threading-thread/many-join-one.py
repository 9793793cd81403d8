import threading

go = threading.Event()
one = threading.Thread(target=go.wait)
one.start()
done = []


def wait(n):
    one.join()
    done.append(n)


threads = [threading.Thread(target=wait, args=(n,)) for n in range(4)]
for t in threads:
    t.start()
go.set()
for t in threads:
    t.join()
print(sorted(done))  # prints: [0, 1, 2, 3]
