import threading

condition = threading.Condition()
done = False


def wait():
    with condition:
        while not done:
            condition.wait()
        print("seen, although notified before")  # prints: seen, although notified before


with condition:
    done = True
    condition.notify()
t = threading.Thread(target=wait)
t.start()
t.join()
