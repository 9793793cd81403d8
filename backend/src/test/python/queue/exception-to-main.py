import queue
import threading

errors = queue.Queue()


def work():
    try:
        1 / 0
    except Exception as error:
        errors.put(error)


threading.Thread(target=work).start()
print(repr(errors.get()))  # prints: ZeroDivisionError('division by zero')
