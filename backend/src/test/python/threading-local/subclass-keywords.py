import threading


class Config(threading.local):
    def __init__(self, *, host, port=80):
        self.url = f"{host}:{port}"


c = Config(host="here")
c.url += "!"


def work():
    print(c.url)  # prints: here:80


t = threading.Thread(target=work)
t.start()
t.join()
print(c.url)  # prints: here:80!
