"""What the workers of a pool do: take calls from a queue and give back what came of them."""

from _interleave_processes import traceback_text
from multiprocessing.process import current_process as _current_process

__name__ = "multiprocessing.pool"


class RemoteTraceback(Exception):
    def __init__(self, tb):
        self.tb = tb

    def __str__(self):
        return self.tb


class MaybeEncodingError(Exception):
    def __init__(self, exc, value):
        self.exc = repr(exc)
        self.value = repr(value)
        super().__init__(self.exc, self.value)

    def __str__(self):
        return f"Error sending result: '{self.value}'. Reason: '{self.exc}'"

    def __repr__(self):
        return f"<{self.__class__.__name__}: {self}>"


def _each(func, batch):
    return [func(item) for item in batch]


def _each_starred(func, batch):
    return [func(*item) for item in batch]


def call(task, remote, catch=Exception):
    number, place, kind, func, args, kwargs, call = task
    call.started()
    try:
        if kind == "map":
            value = _each(func, args)
        elif kind == "starmap":
            value = _each_starred(func, args)
        else:
            value = func(*args, **kwargs)
        call.finished(False)
        return number, place, True, value, None
    except catch as error:
        call.finished(True)
        text = '\n"""\n' + traceback_text(error) + '"""' if remote else None
        return number, place, False, error, text


def _work(calls, results, initializer, initargs, most, remote):
    if initializer is not None:
        initializer(*initargs)
    done = 0
    while most is None or done < most:
        task = calls.get()
        if task is None:
            break
        answer = call(task, remote)
        try:
            results.put(answer)
        except Exception as error:
            wrapped = MaybeEncodingError(error, answer[3])
            results.put((answer[0], answer[1], False, wrapped, None))
        done += 1
    results.put((None, _current_process().pid, True, None, None))
