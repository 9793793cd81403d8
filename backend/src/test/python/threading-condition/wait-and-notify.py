import threading

condition = threading.Condition()
ready = False


def wait():
    with condition:
        while not ready:
            print(condition.wait())  # prints: True
        print("ready")  # prints: ready


t = threading.Thread(target=wait)
t.start()
with condition:
    ready = True
    condition.notify()
t.join()
