import threading

event = threading.Event()
for call in (lambda: event.wait(1, 2), lambda: event.set(True), lambda: threading.Event(1)):
    try:
        call()
    except TypeError as error:
        print(error)  # prints: Event.wait() takes from 1 to 2 positional arguments but 3 were given
        # prints: Event.set() takes 1 positional argument but 2 were given
        # prints: Event.__init__() takes 1 positional argument but 2 were given
