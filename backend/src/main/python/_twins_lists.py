"""Methods of lists and tuples whose items are compared by the program's own classes."""

from _values import plain, sort_native


def list_extend(self, iterable):
    append = plain(self).append
    for item in iterable:
        append(item)


def list___iadd__(self, iterable):
    list_extend(self, iterable)
    return self


def _position(self, value, start, stop):
    self = plain(self)
    for index in range(*slice(start, stop).indices(len(self))):
        if index >= len(self):
            break
        if self[index] is value or self[index] == value:
            return index
    return -1


def list_index(self, value, start=0, stop=None):
    index = _position(self, value, start, stop)
    if index < 0:
        raise ValueError(f"{value!r} is not in list")
    return index


def tuple_index(self, value, start=0, stop=None):
    index = _position(self, value, start, stop)
    if index < 0:
        raise ValueError("tuple.index(x): x not in tuple")
    return index


def list_count(self, value):
    count = 0
    for item in plain(self):
        if item is value or item == value:
            count += 1
    return count


tuple_count = list_count


def list_remove(self, value):
    index = _position(self, value, 0, None)
    if index < 0:
        raise ValueError("list.remove(x): x not in list")
    del plain(self)[index]


def list_sort(self, *, key=None, reverse=False):
    self = plain(self)
    items = self[:]
    self.clear()
    try:
        keys = items[:] if key is None else [key(item) for item in items]
        reverse = bool(reverse)
        if not sort_native(items, keys, reverse):
            _sort(items, keys, reverse)
    finally:
        changed = len(self) > 0
        self[:] = items
    if changed:
        raise ValueError("list modified during sort")


def _sort(items, keys, reverse):
    """Binary insertion into runs of 64, then merges; where that fails, items are as far as it got."""
    order = list(range(len(items)))
    if reverse:
        order.reverse()
    try:
        order = _sorted_part(order, keys)
    finally:
        if reverse:
            order.reverse()
        items[:] = [items[index] for index in order]


def _sorted_part(order, keys):
    if len(order) < 64:
        return _inserted(order, keys)
    middle = len(order) // 2
    left = _sorted_part(order[:middle], keys)
    right = _sorted_part(order[middle:], keys)
    merged = []
    i = j = 0
    while i < len(left) and j < len(right):
        if keys[right[j]] < keys[left[i]]:
            merged.append(right[j])
            j += 1
        else:
            merged.append(left[i])
            i += 1
    return merged + left[i:] + right[j:]


def _inserted(order, keys):
    size = len(order)
    run = min(size, 2)
    if size > 1 and keys[order[1]] < keys[order[0]]:
        while run < size and keys[order[run]] < keys[order[run - 1]]:
            run += 1
        order[:run] = order[:run][::-1]
    else:
        while run < size and not keys[order[run]] < keys[order[run - 1]]:
            run += 1
    for at in range(run, size):
        item = order[at]
        low = 0
        high = at
        while low < high:
            middle = (low + high) // 2
            if keys[item] < keys[order[middle]]:
                high = middle
            else:
                low = middle + 1
        del order[at]
        order.insert(low, item)
    return order
