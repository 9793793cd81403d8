import copy
import threading

for call in (
    lambda: copy.copy(threading.Lock()),  # prints: TypeError cannot pickle '_thread.lock' object
    lambda: copy.deepcopy([threading.Lock()]),  # prints: TypeError cannot pickle '_thread.lock' object
    lambda: copy.copy(copy),  # prints: TypeError cannot pickle 'module' object
    lambda: copy.deepcopy(copy),  # prints: TypeError cannot pickle 'module' object
    lambda: copy.copy(slice(1, 2)),  # prints: slice(1, 2, None)
    lambda: copy.deepcopy([slice(1, None)]),  # prints: [slice(1, None, None)]
):
    try:
        print(repr(call()))
    except Exception as e:
        print(type(e).__name__, e)
