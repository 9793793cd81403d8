"""A token bucket and a decorator that limits calls."""
import functools
import threading
import time
from collections import deque


class TokenBucket:
    """rate tokens per second, at most capacity of them."""

    def __init__(self, rate, capacity):
        self.rate = rate
        self.capacity = capacity
        self._tokens = capacity
        self._last = time.monotonic()
        self._lock = threading.Lock()

    def _refill(self):
        now = time.monotonic()
        self._tokens = min(self.capacity, self._tokens + (now - self._last) * self.rate)
        self._last = now

    def consume(self, tokens=1):
        with self._lock:
            self._refill()
            if self._tokens >= tokens:
                self._tokens -= tokens
                return True
            return False

    def wait(self, tokens=1, poll=0.01):
        while not self.consume(tokens):
            time.sleep(poll)


def rate_limited(max_calls, period):
    """At most max_calls in any period of seconds."""
    calls = deque(maxlen=max_calls)
    lock = threading.RLock()

    def decorator(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            with lock:
                if len(calls) == max_calls:
                    left = period - (time.monotonic() - calls[0])
                    if left > 0:
                        time.sleep(left)
                calls.append(time.monotonic())
                return func(*args, **kwargs)
        return wrapper
    return decorator


bucket = TokenBucket(rate=10, capacity=3)
print([bucket.consume() for _ in range(5)])  # prints: [True, True, True, False, False]
time.sleep(0.25)
print([bucket.consume() for _ in range(4)])  # prints: [True, True, False, False]
begin = time.monotonic()
bucket.wait(2)
waited = time.monotonic() - begin
print("waited", 0.05 < waited < 1)  # prints: waited True


@rate_limited(max_calls=2, period=0.3)
def api_call(n):
    """Calls the API."""
    return f"response {n} at {time.monotonic() - t0:.1f}"


t0 = time.monotonic()
threads = []
answers = []
for i in range(5):
    t = threading.Thread(target=lambda i=i: answers.append(api_call(i)))
    t.start()
    threads.append(t)
[t.join() for t in threads]
print(*answers, sep="\n")
# prints: response 0 at 0.0
# prints: response 1 at 0.0
# prints: response 2 at 0.3
# prints: response 3 at 0.3
# prints: response 4 at 0.6
print(api_call.__name__, "-", api_call.__doc__)  # prints: api_call - Calls the API.
print(api_call.__wrapped__ is not api_call)  # prints: True
