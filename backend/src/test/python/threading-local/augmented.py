import threading

data = threading.local()
data.total = 0


def work():
    data.total = 10
    data.total += 5
    print(data.total)  # prints: 15


t = threading.Thread(target=work)
t.start()
t.join()
data.total += 1
print(data.total)  # prints: 1
