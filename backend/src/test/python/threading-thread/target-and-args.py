import threading


def work(a, b, *, c):
    print(a, b, c)  # prints: 1 2 3


t = threading.Thread(target=work, args=(1, 2), kwargs={"c": 3})
t.start()
t.join()
