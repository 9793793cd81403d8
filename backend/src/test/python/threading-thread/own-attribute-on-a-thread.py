import threading


def work():
    threading.current_thread().result = 42


t = threading.Thread(target=work)
t.start()
t.join()
print(t.result)  # prints: 42
