import threading


def work():
    {}["key"]


t = threading.Thread(target=work, daemon=True)
t.start()
t.join()
print(t.is_alive())  # prints: False
# raises: KeyError: 'key'
# exits: 0
