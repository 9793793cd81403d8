"""Heaps in lists, and what is made by them."""

from _heapq import heapify, heappop, heappush, heappushpop, heapreplace


def merge(*iterables, key=None, reverse=False):
    heap = []
    for order, iterable in enumerate(iterables):
        source = iter(iterable)
        for item in source:
            heap.append((_Rank(item, key, reverse), order, item, source))
            break
    heapify(heap)
    while heap:
        _, order, item, source = heap[0]
        yield item
        for item in source:
            heapreplace(heap, (_Rank(item, key, reverse), order, item, source))
            break
        else:
            heappop(heap)


class _Rank:
    def __init__(self, item, key, reverse):
        self.value = item if key is None else key(item)
        self.reverse = reverse

    def __lt__(self, other):
        if self.reverse:
            return other.value < self.value
        return self.value < other.value

    def __eq__(self, other):
        return not self < other and not other < self


class _Descending:
    """Orders pairs of a value and its place from the greatest to the least."""

    def __init__(self, pair):
        self.pair = pair

    def __lt__(self, other):
        return other.pair < self.pair


def _size(iterable):
    try:
        return len(iterable)
    except (TypeError, AttributeError):
        return None


def _best(n, iterable, key, first, is_better, ranked, step):
    """The best n in order, by a heap with the worst of them on top; of equals the earlier.

    first is min or max; step is which way places count, so that a later equal is worse.
    """
    if n == 1:
        nothing = object()
        found = first(iter(iterable), default=nothing, key=key)
        return [] if found is nothing else [found]
    size = _size(iterable)
    if size is not None and n >= size:
        return sorted(iterable, key=key, reverse=step < 0)[:n]
    source = iter(iterable)
    place = 0
    heap = []
    for _, item in zip(range(n), source):
        value = item if key is None else key(item)
        heap.append(ranked((value, place, item)))
        place += step
    if not heap:
        return []
    heapify(heap)
    for item in source:
        value = item if key is None else key(item)
        if is_better(value, _pair(heap[0])[0]):
            heapreplace(heap, ranked((value, place, item)))
            place += step
    best = sorted([_pair(entry) for entry in heap], reverse=step < 0)
    return [item for _, _, item in best]


def _pair(entry):
    return entry.pair if isinstance(entry, _Descending) else entry


def nsmallest(n, iterable, key=None):
    return _best(n, iterable, key, min, lambda a, b: a < b, _Descending, 1)


def nlargest(n, iterable, key=None):
    return _best(n, iterable, key, max, lambda a, b: b < a, lambda pair: pair, -1)
