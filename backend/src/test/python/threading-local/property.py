import threading


class Box(threading.local):
    def __init__(self):
        self._value = 0

    @property
    def value(self):
        return self._value

    @value.setter
    def value(self, new):
        self._value = new * 2


b = Box()
b.value = 5


def work():
    print(b.value)  # prints: 0
    b.value = 1
    print(b.value)  # prints: 2


t = threading.Thread(target=work)
t.start()
t.join()
print(b.value)  # prints: 10
