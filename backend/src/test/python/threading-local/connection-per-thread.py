import threading


class Connection:
    made = 0

    def __init__(self):
        Connection.made += 1
        self.number = Connection.made


store = threading.local()


def connection():
    if not hasattr(store, "connection"):
        store.connection = Connection()
    return store.connection


def work():
    print(connection().number, connection().number)  # prints: 1 1
    # prints: 2 2
    # prints: 3 3


for _ in range(3):
    t = threading.Thread(target=work)
    t.start()
    t.join()
print(Connection.made)  # prints: 3
