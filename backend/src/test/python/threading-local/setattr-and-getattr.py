import threading

data = threading.local()
setattr(data, "name", "main")


def work():
    print(getattr(data, "name", None))  # prints: None
    setattr(data, "name", "worker")
    print(getattr(data, "name"))  # prints: worker
    delattr(data, "name")
    print(hasattr(data, "name"))  # prints: False


t = threading.Thread(target=work)
t.start()
t.join()
print(data.name)  # prints: main
