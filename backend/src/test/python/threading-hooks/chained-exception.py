import threading


def hook(args):
    print(repr(args.exc_value), repr(args.exc_value.__context__))
    # prints: ValueError('second') ZeroDivisionError('division by zero')


def work():
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError("second")


threading.excepthook = hook
t = threading.Thread(target=work)
t.start()
t.join()
