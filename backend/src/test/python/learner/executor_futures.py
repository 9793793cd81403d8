"""concurrent.futures the way its documentation shows it."""
import concurrent.futures
import time
from concurrent.futures import ThreadPoolExecutor, as_completed, wait, FIRST_COMPLETED, ALL_COMPLETED

URLS = {
    "http://www.foxnews.com/": 0.3,
    "http://www.cnn.com/": 0.1,
    "http://nonexistent-subdomain.python.org/": 0.2,
}


def load_url(url, timeout):
    time.sleep(URLS[url])
    if "nonexistent" in url:
        raise ConnectionError("Name or service not known")
    return b"x" * len(url) * 10


with concurrent.futures.ThreadPoolExecutor(max_workers=5) as executor:
    future_to_url = {executor.submit(load_url, url, 60): url for url in URLS}
    for future in concurrent.futures.as_completed(future_to_url):
        url = future_to_url[future]
        try:
            data = future.result()
        except Exception as exc:
            print('%r generated an exception: %s' % (url, exc))
        else:
            print('%r page is %d bytes' % (url, len(data)))
# prints: 'http://www.cnn.com/' page is 190 bytes
# prints: 'http://nonexistent-subdomain.python.org/' generated an exception: Name or service not known
# prints: 'http://www.foxnews.com/' page is 230 bytes


def slow(n):
    time.sleep(n / 10)
    return n


with ThreadPoolExecutor(max_workers=1, thread_name_prefix="solo") as executor:
    futures = [executor.submit(slow, n) for n in (1, 2, 3)]
    done, not_done = wait(futures, return_when=FIRST_COMPLETED)
    print(len(done), len(not_done), [f.cancel() for f in futures], futures[2].cancelled())
    print(futures[1].running(), futures[0].done(), str(futures[2]).split(" ", 3)[-1])
    try:
        futures[1].result(timeout=0.05)
    except concurrent.futures.TimeoutError as e:
        print("timeout", repr(e))
    futures[1].add_done_callback(lambda f: print("callback", f.result()))
    print(wait(futures, timeout=2).not_done)
# prints: 1 2 [False, False, True] True
# prints: True True state=cancelled>
# prints: timeout TimeoutError()
# prints: callback 2
# prints: set()

try:
    futures[2].result()
except concurrent.futures.CancelledError as e:
    print("cancelled", repr(e))
# prints: cancelled CancelledError()
print(futures[0].exception(), futures[1].result())  # prints: None 2
try:
    executor.submit(slow, 1)
except RuntimeError as e:
    print(e)
# prints: cannot schedule new futures after shutdown

with ThreadPoolExecutor() as ex:
    results = ex.map(slow, [3, 1, 2], timeout=5)
    print(next(results), list(results))
    bad = ex.submit(slow, "x")
    print(type(bad.exception()).__name__, bad.exception())
# prints: 3 [1, 2]
# prints: TypeError unsupported operand type(s) for /: 'str' and 'int'
with ThreadPoolExecutor(2, initializer=lambda: print("init")) as ex:
    print(ex.submit(sum, [1, 2, 3]).result())
# prints: init
# prints: 6
try:
    ThreadPoolExecutor(max_workers=0)
except ValueError as e:
    print(e)
# prints: max_workers must be greater than 0
