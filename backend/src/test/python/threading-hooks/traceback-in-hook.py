import threading
import traceback


def hook(args):
    for line in traceback.format_exception(args.exc_type, args.exc_value, args.exc_traceback)[-1:]:
        print(line, end="")


def work():
    raise LookupError("gone")


threading.excepthook = hook
t = threading.Thread(target=work)
t.start()
t.join()
# prints: LookupError: gone
