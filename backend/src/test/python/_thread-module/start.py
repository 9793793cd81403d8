import _thread
import threading
import time

done = _thread.allocate_lock()
done.acquire()


def work(n, *, by=1):
    print(n * by)  # prints: 6
    done.release()


ident = _thread.start_new_thread(work, (3,), {"by": 2})
done.acquire()
print(type(ident), ident != _thread.get_ident())  # prints: <class 'int'> True
print(_thread.get_ident() == threading.get_ident() == threading.main_thread().ident)  # prints: True
print(_thread.LockType, _thread.error, _thread.TIMEOUT_MAX)  # prints: <class '_thread.lock'> <class 'RuntimeError'> 9223372036.0
print(type(threading.Lock()) is _thread.LockType, done.locked())  # prints: True True
for args in [(3, ()), (work, 3), (work, (), 3), (work,)]:
    try:
        _thread.start_new_thread(*args)
    except TypeError as e:
        print(e)
# prints: first arg must be callable
# prints: 2nd arg must be a tuple
# prints: optional 3rd arg must be a dictionary
# prints: start_new_thread expected at least 2 arguments, got 1
try:
    done.release()
    done.release()
except _thread.error as e:
    print(e)  # prints: release unlocked lock


def sleeps():
    time.sleep(5)
    print("never printed: the main thread does not wait")


_thread.start_new_thread(sleeps, ())
