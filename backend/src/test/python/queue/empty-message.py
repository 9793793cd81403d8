import queue

try:
    queue.Queue().get_nowait()
except queue.Empty as error:
    print(repr(error), [str(error)], isinstance(error, Exception))  # prints: Empty() [''] True
queue.Queue().get(timeout=0.01)  # raises: _queue.Empty
