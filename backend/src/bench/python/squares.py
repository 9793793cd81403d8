"""Sum of i * i % 7: integer arithmetic in a loop."""


def work():
    total = 0
    for i in range(3_000_000):
        total += i * i % 7
    return total


work()
