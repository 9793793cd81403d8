"""Nested loops: counting pairs."""


def work():
    count = 0
    for i in range(1_500):
        for j in range(1_500):
            if i < j:
                count += 1
    return count


work()
