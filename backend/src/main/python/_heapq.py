"""What of heapq is C in CPython. Heaps in lists: every item is at most its two children, at twice its place and one or two on."""

from _interpreter import native as _native
from _values import given_name


def _check(name, heap):
    if not isinstance(heap, list):
        raise TypeError(f"{name} must be list, not {given_name(heap)}")


def _rise(heap, start, place):
    item = heap[place]
    while place > start:
        parent = (place - 1) >> 1
        if not item < heap[parent]:
            break
        heap[place] = heap[parent]
        place = parent
    heap[place] = item


def _sink(heap, place):
    # down to a leaf first, then up: fewer comparisons, and CPython's own order of equals
    end = len(heap)
    start = place
    item = heap[place]
    child = 2 * place + 1
    while child < end:
        right = child + 1
        if right < end and not heap[child] < heap[right]:
            child = right
        heap[place] = heap[child]
        place = child
        child = 2 * place + 1
    heap[place] = item
    _rise(heap, start, place)


@_native
def heappush(heap, item, /):
    _check("heappush() argument 1", heap)
    heap.append(item)
    _rise(heap, 0, len(heap) - 1)


@_native
def heappop(heap, /):
    _check("heappop() argument", heap)
    if not heap:
        raise IndexError("index out of range")
    last = heap.pop()
    if not heap:
        return last
    least = heap[0]
    heap[0] = last
    _sink(heap, 0)
    return least


@_native
def heapreplace(heap, item, /):
    _check("heapreplace() argument 1", heap)
    if not heap:
        raise IndexError("index out of range")
    least = heap[0]
    heap[0] = item
    _sink(heap, 0)
    return least


@_native
def heappushpop(heap, item, /):
    _check("heappushpop() argument 1", heap)
    if heap and heap[0] < item:
        item, heap[0] = heap[0], item
        _sink(heap, 0)
    return item


@_native
def heapify(heap, /):
    _check("heapify() argument", heap)
    for place in range(len(heap) // 2 - 1, -1, -1):
        _sink(heap, place)
