"""Classes of the library that take parameters, which nobody checks."""

import asyncio
import collections
import concurrent.futures
import contextlib
import contextvars
import functools
import itertools
import logging
import multiprocessing.managers
import multiprocessing.pool
import queue

print(queue.Queue[int])  # prints: queue.Queue[int]
print(queue.LifoQueue[int])  # prints: queue.LifoQueue[int]
print(queue.SimpleQueue[int])  # prints: _queue.SimpleQueue[int]
print(asyncio.Queue[int])  # prints: asyncio.queues.Queue[int]
print(asyncio.PriorityQueue[int])  # prints: asyncio.queues.PriorityQueue[int]
print(asyncio.Future[int])  # prints: _asyncio.Future[int]
print(asyncio.Task[int])  # prints: _asyncio.Task[int]
print(concurrent.futures.Future[int])  # prints: concurrent.futures._base.Future[int]
print(contextlib.AbstractContextManager[int])  # prints: contextlib.AbstractContextManager[int]
print(functools.partial[int])  # prints: functools.partial[int]
print(functools.cached_property[int])  # prints: functools.cached_property[int]
print(itertools.chain[int])  # prints: itertools.chain[int]
print(collections.deque[int])  # prints: collections.deque[int]
print(collections.ChainMap[int])  # prints: collections.ChainMap[int]
print(collections.UserDict[int])  # prints: collections.UserDict[int]
print(contextvars.ContextVar[int])  # prints: _contextvars.ContextVar[int]
print(contextvars.Token[int])  # prints: _contextvars.Token[int]
print(logging.LoggerAdapter[int])  # prints: logging.LoggerAdapter[int]
print(logging.StreamHandler[int])  # prints: logging.StreamHandler[int]
print(multiprocessing.pool.ApplyResult[int])  # prints: multiprocessing.pool.ApplyResult[int]
print(multiprocessing.managers.ValueProxy[int])  # prints: multiprocessing.managers.ValueProxy[int]
print(enumerate[int])  # prints: enumerate[int]
print(type[int])  # prints: type[int]
print(ExceptionGroup[int])  # prints: ExceptionGroup[int]
jobs = asyncio.Queue[int]
print(jobs.__origin__, jobs.__args__, jobs().maxsize)
# prints: <class 'asyncio.queues.Queue'> (<class 'int'>,) 0
for plain in (int, Exception, zip, property):
    try:
        print(plain[int])
    except TypeError as e:
        print(e)
# prints: type 'int' is not subscriptable
# prints: type 'Exception' is not subscriptable
# prints: type 'zip' is not subscriptable
# prints: type 'property' is not subscriptable
