import traceback


def deeper(n):
    if n:
        deeper(n - 1)
    raise ValueError("deep")


try:
    deeper(5)
except ValueError as e:
    texts = [traceback.format_exc(limit=limit) for limit in (None, 1, -1, 0)]

for text in texts:
    print(text.replace(__file__, "limit.py"))  # prints: Traceback (most recent call last):
# prints:   File "limit.py", line 11, in <module>
# prints:     deeper(5)
# prints:   File "limit.py", line 6, in deeper
# prints:     deeper(n - 1)
# prints:   File "limit.py", line 6, in deeper
# prints:     deeper(n - 1)
# prints:   File "limit.py", line 6, in deeper
# prints:     deeper(n - 1)
# prints:   [Previous line repeated 2 more times]
# prints:   File "limit.py", line 7, in deeper
# prints:     raise ValueError("deep")
# prints: ValueError: deep
# prints:
# prints: Traceback (most recent call last):
# prints:   File "limit.py", line 11, in <module>
# prints:     deeper(5)
# prints: ValueError: deep
# prints:
# prints: Traceback (most recent call last):
# prints:   File "limit.py", line 7, in deeper
# prints:     raise ValueError("deep")
# prints: ValueError: deep
# prints:
# prints: ValueError: deep
# prints:
