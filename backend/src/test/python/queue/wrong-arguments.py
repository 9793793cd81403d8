import queue

for call in (lambda: queue.Queue(1, 2), lambda: queue.Queue().put(), lambda: queue.Queue().get(1, 2, 3)):
    try:
        call()
    except TypeError as error:
        print(error)  # prints: Queue.__init__() takes from 1 to 2 positional arguments but 3 were given
        # prints: Queue.put() missing 1 required positional argument: 'item'
        # prints: Queue.get() takes from 1 to 3 positional arguments but 4 were given
