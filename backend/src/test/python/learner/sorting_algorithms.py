"""The classic sorts, counting comparisons."""


class Counted:
    comparisons = 0

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        Counted.comparisons += 1
        return self.value < other.value

    def __repr__(self):
        return str(self.value)


def bubble(items):
    for end in range(len(items) - 1, 0, -1):
        swapped = False
        for i in range(end):
            if items[i + 1] < items[i]:
                items[i], items[i + 1] = items[i + 1], items[i]
                swapped = True
        if not swapped:
            break
    return items


def insertion(items):
    for i in range(1, len(items)):
        j = i
        while j > 0 and items[j] < items[j - 1]:
            items[j], items[j - 1] = items[j - 1], items[j]
            j -= 1
    return items


def merge(items):
    if len(items) < 2:
        return items
    left, right = merge(items[: len(items) // 2]), merge(items[len(items) // 2 :])
    result = []
    while left and right:
        result.append(right.pop(0) if right[0] < left[0] else left.pop(0))
    return result + left + right


def quick(items):
    if len(items) < 2:
        return items
    pivot, *rest = items
    small = [item for item in rest if item < pivot]
    return quick(small) + [pivot] + quick([item for item in rest if item not in small])


for sort in (bubble, insertion, merge, quick, sorted):
    data = [Counted(n) for n in (5, 2, 9, 1, 7, 3, 8)]
    Counted.comparisons = 0
    print(f"{sort.__name__:>10}: {sort(data)} with {Counted.comparisons} comparisons")
# prints:     bubble: [1, 2, 3, 5, 7, 8, 9] with 18 comparisons
# prints:  insertion: [1, 2, 3, 5, 7, 8, 9] with 13 comparisons
# prints:      merge: [1, 2, 3, 5, 7, 8, 9] with 14 comparisons
# prints:      quick: [1, 2, 3, 5, 7, 8, 9] with 11 comparisons
# prints:     sorted: [1, 2, 3, 5, 7, 8, 9] with 12 comparisons
