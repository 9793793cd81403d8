import threading


class Loud(threading.Event):
    def set(self):
        print("set")  # prints: set
        super().set()


event = Loud()
event.set()
print(event.is_set())  # prints: True
