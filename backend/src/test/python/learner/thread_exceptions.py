"""A Thread subclass that keeps its exception and raises it in join()."""
import sys
import threading


class PropagatingThread(threading.Thread):
    def run(self):
        self.exc = None
        self.ret = None
        try:
            if hasattr(self, "_Thread__target"):
                self.ret = self._Thread__target(*self._Thread__args, **self._Thread__kwargs)
            else:
                self.ret = self._target(*self._args, **self._kwargs)
        except BaseException as e:
            self.exc = e

    def join(self, timeout=None):
        super().join(timeout)
        if self.exc:
            raise self.exc
        return self.ret


def work(n):
    if n < 0:
        raise ValueError("n must not be negative")
    return n ** 0.5


for n in (16, -1):
    t = PropagatingThread(target=work, args=(n,))
    t.start()
    try:
        print("result:", t.join())
    except ValueError as e:
        print("caught:", e, "| raised in", e.__traceback__.tb_next.tb_frame.f_code.co_name)
# prints: result: 4.0
# prints: caught: n must not be negative | raised in join


def hook(args):
    print(f"hook: {args.exc_type.__name__}: {args.exc_value} in {args.thread.name}")


threading.excepthook = hook
t = threading.Thread(target=work, args=(-5,), name="unlucky")
t.start()  # prints: hook: ValueError: n must not be negative in unlucky
t.join()


def leave():
    sys.exit("ignored in threads")


t = threading.Thread(target=leave)
t.start()  # prints: hook: SystemExit: ignored in threads in Thread-3 (leave)
t.join()
print("still here", t.is_alive())  # prints: still here False
try:
    t.start()
except RuntimeError as e:
    print(e)
# prints: threads can only be started once
try:
    threading.Thread(target=work).join()
except RuntimeError as e:
    print(e)
# prints: cannot join thread before it is started
try:
    threading.current_thread().join()
except RuntimeError as e:
    print(e)
# prints: cannot join current thread
try:
    threading.Thread(None, work, "x", (1,), 5, 6)
except TypeError as e:
    print(e)
# prints: Thread.__init__() takes from 1 to 6 positional arguments but 7 were given
