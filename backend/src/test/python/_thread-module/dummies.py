import _thread
import threading
import time


def nobody():
    time.sleep(0.1)


def somebody():
    me = threading.current_thread()
    print(type(me).__name__, me.name, me.daemon, me.is_alive())
    print(me.ident == _thread.get_ident(), threading.current_thread() is me)
    try:
        me.join()
    except AssertionError as e:
        print(e)


print(threading.active_count(), _thread._count())  # prints: 1 0
_thread.start_new_thread(nobody, ())
time.sleep(0.05)
print(threading.active_count(), _thread._count())  # prints: 1 1
time.sleep(0.1)
_thread.start_new_thread(somebody, ())
time.sleep(0.1)
# prints: _DummyThread Dummy-1 True True
# prints: True True
# prints: cannot join a dummy thread
print([t.name for t in threading.enumerate()], _thread._count())  # prints: ['MainThread', 'Dummy-1'] 0


def another():
    print(threading.current_thread().name)  # prints: Dummy-1


_thread.start_new_thread(another, ())
time.sleep(0.1)
thread = threading.Thread(target=nobody)
print(thread.name)  # prints: Thread-2 (nobody)
thread.start()
print([t.name for t in threading.enumerate()])  # prints: ['MainThread', 'Thread-2 (nobody)']
thread.join()
