import threading

data = threading.local()
data.a = 1
print(data.__dict__)  # prints: {'a': 1}


def work():
    data.b = 2
    print(data.__dict__, vars(data))  # prints: {'b': 2} {'b': 2}


t = threading.Thread(target=work)
t.start()
t.join()
data.__dict__["c"] = 3
print(data.c, sorted(vars(data)))  # prints: 3 ['a', 'c']
