"""The collector of cycles. Memory takes care of itself here; but what is lost is finalized."""

from _collection import collectors as _collectors
from _interpreter import finalize_lost as _finalize_lost

DEBUG_STATS = 1
DEBUG_COLLECTABLE = 2
DEBUG_UNCOLLECTABLE = 4
DEBUG_SAVEALL = 32
DEBUG_LEAK = 38
garbage = []
callbacks = []
_enabled = True
_threshold = (700, 10, 10)


def collect(generation=2):
    _finalize_lost()
    for collector in _collectors:
        collector()
    return 0


def enable():
    global _enabled
    _enabled = True


def disable():
    global _enabled
    _enabled = False


def isenabled():
    return _enabled


def freeze():
    pass


def unfreeze():
    pass


def get_threshold():
    return _threshold


def set_threshold(threshold0, threshold1=10, threshold2=10):
    global _threshold
    _threshold = (threshold0, threshold1, threshold2)
