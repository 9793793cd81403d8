import threading

made = []


class Once(threading.local):
    def __init__(self):
        made.append(threading.current_thread().name)
        if len(made) > 1:
            raise RuntimeError("only once")


once = Once()
once.x = 1


def work():
    try:
        once.x
    except RuntimeError as error:
        print("worker:", error)  # prints: worker: only once


t = threading.Thread(target=work, name="worker")
t.start()
t.join()
print(once.x, made)  # prints: 1 ['MainThread', 'worker']
