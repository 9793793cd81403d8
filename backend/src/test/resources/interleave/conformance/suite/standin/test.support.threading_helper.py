"""What tests use to run threads."""

import contextlib
import unittest


def requires_working_threading(*, module=False):
    return unittest.skip(None)


def reap_threads(function):
    return function


def join_thread(thread, timeout=None):
    thread.join(timeout)


@contextlib.contextmanager
def start_threads(threads, unlock=None):
    threads = list(threads)
    for thread in threads:
        thread.start()
    try:
        yield
    finally:
        if unlock:
            unlock()
        for thread in threads:
            thread.join()


@contextlib.contextmanager
def wait_threads_exit(timeout=None):
    yield
