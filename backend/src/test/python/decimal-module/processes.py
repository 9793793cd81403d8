import multiprocessing
from decimal import Decimal, getcontext


def half(number):
    return number / 2, getcontext().prec


if __name__ == "__main__":
    getcontext().prec = 5
    with multiprocessing.Pool(2) as pool:
        print(pool.map(half, [Decimal("0.1"), Decimal(1)]))  # prints: [(Decimal('0.05'), 5), (Decimal('0.5'), 5)]
    queue = multiprocessing.Queue()
    process = multiprocessing.Process(target=queue.put, args=(Decimal("1.50"),))
    process.start()
    print(repr(queue.get()))  # prints: Decimal('1.50')
    process.join()
