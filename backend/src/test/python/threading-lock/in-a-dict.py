import threading
from collections import defaultdict

locks = defaultdict(threading.Lock)
with locks["a"]:
    print(locks["a"].locked(), locks["b"].locked())  # prints: True False
print(sorted(locks))  # prints: ['a', 'b']
