# exits: 1
import sys


def hook(kind, error, traceback):
    print("unhandled", kind.__name__, error, traceback.tb_lineno)


default = sys.excepthook
sys.excepthook = hook
print(default is sys.__excepthook__, sys.excepthook is hook)  # prints: True True
print("before")  # prints: before
raise ValueError("broken")
# prints: unhandled ValueError broken 13
