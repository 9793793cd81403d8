"""Puzzles that are short with recursion."""

from functools import lru_cache


def hanoi(n, source="A", target="C", spare="B"):
    if n == 0:
        return 0
    return hanoi(n - 1, source, spare, target) + 1 + hanoi(n - 1, spare, target, source)


def permutations(items):
    if not items:
        yield []
    for i, first in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1 :]):
            yield [first] + rest


def queens(n, row=0, columns=()):
    if row == n:
        yield columns
        return
    for column in range(n):
        if all(column != c and abs(column - c) != row - r for r, c in enumerate(columns)):
            yield from queens(n, row + 1, columns + (column,))


def flatten(nested):
    for item in nested:
        if isinstance(item, list):
            yield from flatten(item)
        else:
            yield item


@lru_cache(maxsize=None)
def change(amount, coins):
    if amount == 0:
        return 1
    if amount < 0 or not coins:
        return 0
    return change(amount - coins[0], coins) + change(amount, coins[1:])


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


print(hanoi(10), ["".join(p) for p in permutations(list("abc"))])
for columns in queens(6):
    print(*("." * c + "Q" + "." * (5 - c) for c in columns), sep=" ")
print(list(flatten([1, [2, [3, [4]], 5], [], [[6]]])))
print(change(100, (50, 25, 10, 5, 1)), change.cache_info().hits > 0)
print(depth(900))
try:
    depth(5000)
except RecursionError as error:
    print(type(error).__name__, str(error)[:33])
# prints: 1023 ['abc', 'acb', 'bac', 'bca', 'cab', 'cba']
# prints: .Q.... ...Q.. .....Q Q..... ..Q... ....Q.
# prints: ..Q... .....Q .Q.... ....Q. Q..... ...Q..
# prints: ...Q.. Q..... ....Q. .Q.... .....Q ..Q...
# prints: ....Q. ..Q... Q..... .....Q ...Q.. .Q....
# prints: [1, 2, 3, 4, 5, 6]
# prints: 292 True
# prints: 900
# prints: RecursionError maximum recursion depth exceeded
