import threading

failures = []


def hook(args):
    failures.append(args.exc_type)
    threading.__excepthook__(args)


def work():
    [][1]


threading.excepthook = hook
t = threading.Thread(target=work)
t.start()
t.join()
print(failures)  # prints: [<class 'IndexError'>]
# raises: IndexError: list index out of range
# exits: 0
