import threading

data = threading.local()
data.x = "main"


def work():
    print(hasattr(data, "x"))  # prints: False
    data.x = "worker"
    print(data.x)  # prints: worker


t = threading.Thread(target=work)
t.start()
t.join()
print(data.x)  # prints: main
