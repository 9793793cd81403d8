import threading

a, b = threading.Lock(), threading.Lock()
print(a == a, a == b, len({a, b, a}), bool(a))  # prints: True False 2 True
