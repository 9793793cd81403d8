"""An LRU cache with expiry protected by an RLock."""
from __future__ import annotations

import threading
import time
from collections import OrderedDict
from concurrent.futures import ThreadPoolExecutor
from typing import Generic, Iterator, TypeVar

K = TypeVar("K")
V = TypeVar("V")


class Cache(Generic[K, V]):
    def __init__(self, maxsize: int = 3, ttl: float | None = None):
        self._data: OrderedDict[K, tuple[V, float]] = OrderedDict()
        self._lock = threading.RLock()
        self.maxsize = maxsize
        self.ttl = ttl
        self.hits = self.misses = 0
        self.evicted: list[K] = []

    def __getitem__(self, key: K) -> V:
        with self._lock:
            value, stored = self._data[key]
            if self.ttl is not None and time.monotonic() - stored > self.ttl:
                del self._data[key]
                raise KeyError(key)
            self._data.move_to_end(key)
            return value

    def __setitem__(self, key: K, value: V) -> None:
        with self._lock:
            self._data[key] = (value, time.monotonic())
            self._data.move_to_end(key)
            while len(self) > self.maxsize:
                old, _ = self._data.popitem(last=False)
                self.evicted.append(old)

    def __len__(self) -> int:
        with self._lock:
            return len(self._data)

    def __contains__(self, key: object) -> bool:
        with self._lock:
            return key in self._data

    def __iter__(self) -> Iterator[K]:
        with self._lock:
            return iter(list(self._data))

    def get_or_compute(self, key, compute):
        with self._lock:
            try:
                value = self[key]
            except KeyError:
                self.misses += 1
                value = self[key] = compute(key)
            else:
                self.hits += 1
            return value


calls = []


def square(n):
    calls.append(n)
    time.sleep(0.02)
    return n * n


cache: Cache[int, int] = Cache(maxsize=3, ttl=0.5)
with ThreadPoolExecutor(max_workers=4) as pool:
    print(list(pool.map(lambda n: cache.get_or_compute(n, square), [1, 2, 1, 3, 2, 1])))
# prints: [1, 4, 1, 9, 4, 1]
print(sorted(calls), cache.hits, cache.misses)  # prints: [1, 2, 3] 3 3
print(sorted(cache), len(cache), 2 in cache, "x" in cache)  # prints: [1, 2, 3] 3 True False
cache[10] = 100
time.sleep(0.7)
try:
    cache[10]
except KeyError as e:
    print("expired", e)
# prints: expired 10
print(len(cache.evicted), len(cache), bool(cache), Cache.__getitem__.__annotations__)
# prints: 1 2 True {'key': 'K', 'return': 'V'}
