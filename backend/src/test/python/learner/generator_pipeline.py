"""Records run through a chain of generators."""

from itertools import groupby, islice

LOG = """\
2024-01-01 INFO start
2024-01-01 ERROR disk
2024-01-02 INFO ok
2024-01-02 ERROR net
bad line
2024-01-03 ERROR disk"""


def lines(text):
    for number, line in enumerate(text.splitlines(), start=1):
        yield number, line


def records(numbered):
    for number, line in numbered:
        try:
            day, level, message = line.split()
        except ValueError as e:
            print(f"line {number}: {e}")
            continue
        yield {"day": day, "level": level, "message": message}


def only(level, items):
    return (item for item in items if item["level"] == level)


errors = list(only("ERROR", records(lines(LOG))))
# prints: line 5: not enough values to unpack (expected 3, got 2)
for message, group in groupby(sorted(errors, key=lambda r: r["message"]), key=lambda r: r["message"]):
    print(message, [r["day"][-2:] for r in group])
# prints: disk ['01', '03']
# prints: net ['02']


def primes():
    found = []
    n = 2
    while True:
        if all(n % p for p in found):
            found.append(n)
            yield n
        n += 1


print(list(islice(primes(), 10)))  # prints: [2, 3, 5, 7, 11, 13, 17, 19, 23, 29]
