import threading
import random
import logging
import sys

logging.basicConfig(level=logging.DEBUG, format='(%(threadName)-9s) %(message)s', stream=sys.stdout)


def show_value(data):
    try:
        val = data.value
    except AttributeError:
        logging.debug('No value yet')
    else:
        logging.debug('value=%s', val)


def worker(data):
    show_value(data)
    data.value = len(threading.current_thread().name)
    show_value(data)


class MyLocal(threading.local):
    def __init__(self, value):
        super().__init__()
        logging.debug('Initializing %s', value)
        self.value = value


for local_data in (threading.local(), MyLocal(1000)):
    show_value(local_data)
    if not hasattr(local_data, "value"):
        local_data.value = 1000
    show_value(local_data)
    for i in range(2):
        t = threading.Thread(target=worker, args=(local_data,), name=f"w{i * 11}")
        t.start()
        t.join()
    print(local_data.__dict__)
# prints: (MainThread) Initializing 1000
# prints: (MainThread) No value yet
# prints: (MainThread) value=1000
# prints: (w0       ) No value yet
# prints: (w0       ) value=2
# prints: (w11      ) No value yet
# prints: (w11      ) value=3
# prints: {'value': 1000}
# prints: (MainThread) value=1000
# prints: (MainThread) value=1000
# prints: (w0       ) Initializing 1000
# prints: (w0       ) value=1000
# prints: (w0       ) value=2
# prints: (w11      ) Initializing 1000
# prints: (w11      ) value=1000
# prints: (w11      ) value=3
# prints: {'value': 1000}


def with_connection():
    if getattr(store, "connection", None) is None:
        store.connection = object()
    return id(store.connection)


store = threading.local()
a, b = with_connection(), with_connection()
others = []
t = threading.Thread(target=lambda: others.append(with_connection()))
t.start(); t.join()
print(a == b, others[0] == a)  # prints: True False
main = threading.main_thread()
print(main is threading.current_thread(), main.name, main.ident == threading.get_ident(), main.native_id is not None)
# prints: True MainThread True True
print(main.name, main.daemon)  # prints: MainThread False
