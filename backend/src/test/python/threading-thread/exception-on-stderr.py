import threading


def work():
    raise ValueError("oops")


t = threading.Thread(target=work)
t.start()
t.join()
print("main goes on")  # prints: main goes on
# raises: ValueError: oops
# exits: 0
