"""Dict updates: counting by key."""


def work():
    counts = {}
    for i in range(1_000_000):
        key = i % 1_000
        counts[key] = counts.get(key, 0) + 1
    return counts


work()
