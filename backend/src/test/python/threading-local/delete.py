import threading

data = threading.local()
data.x = 1
del data.x
print(hasattr(data, "x"))  # prints: False
data.x = 2


def work():
    try:
        del data.x
    except AttributeError as error:
        print("not mine:", error)  # prints: not mine: '_thread._local' object has no attribute 'x'


t = threading.Thread(target=work)
t.start()
t.join()
print(data.x)  # prints: 2
