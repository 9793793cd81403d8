"""The twin of list.sort: keys and comparisons written in Python."""

from _sorting import by_keys


def list_sort(self, *, key=None, reverse=False):
    items = list.copy(self)
    list.clear(self)
    try:
        keys = items if key is None else [key(item) for item in items]
        ordered = None if key is None else by_keys(items, keys, reverse)
        if ordered is None:
            pairs = [(keys[i], items[i]) for i in range(len(items))]
            if reverse:  # keeps equal items in their order
                pairs.reverse()
            _sort(pairs, 0, len(pairs))
            if reverse:
                pairs.reverse()
            ordered = [pair[1] for pair in pairs]
    except BaseException:
        list.extend(self, items)
        raise
    changed = list.__len__(self) > 0
    self[:] = ordered
    if changed:
        raise ValueError("list modified during sort")


def _sort(pairs, start, end):
    if end - start >= 64:
        middle = (start + end) >> 1
        _sort(pairs, start, middle)
        _sort(pairs, middle, end)
        if pairs[middle][0] < pairs[middle - 1][0]:
            pairs[start:end] = _merged(pairs[start:middle], pairs[middle:end])
        return
    for place in range(_run_end(pairs, start, end), end):
        pair = pairs[place]
        low, high = start, place
        while low < high:
            middle = (low + high) >> 1
            if pair[0] < pairs[middle][0]:
                high = middle
            else:
                low = middle + 1
        pairs[low + 1 : place + 1] = pairs[low:place]
        pairs[low] = pair


def _run_end(pairs, start, end):
    """The end of the run at a place; a strictly falling one is turned round."""
    if end - start < 2:
        return end
    at = start + 2
    if pairs[start + 1][0] < pairs[start][0]:
        while at < end and pairs[at][0] < pairs[at - 1][0]:
            at += 1
        pairs[start:at] = pairs[start:at][::-1]
    else:
        while at < end and not pairs[at][0] < pairs[at - 1][0]:
            at += 1
    return at


def _merged(left, right):
    merged = []
    i = j = 0
    while i < len(left) and j < len(right):
        if right[j][0] < left[i][0]:
            merged.append(right[j])
            j += 1
        else:
            merged.append(left[i])
            i += 1
    return merged + left[i:] + right[j:]
