import threading

errors = {}


def hook(args):
    errors[args.thread.name] = args.exc_value


def work(n):
    if n % 2:
        raise ValueError(n)


threading.excepthook = hook
threads = [threading.Thread(target=work, args=(n,), name=f"w{n}") for n in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(errors)  # prints: {'w1': ValueError(1), 'w3': ValueError(3)}
