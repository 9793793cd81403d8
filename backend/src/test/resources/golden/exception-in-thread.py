import threading


def fail():
    raise ValueError("no")


thread = threading.Thread(target=fail)
thread.start()
thread.join()
print("goes on")
