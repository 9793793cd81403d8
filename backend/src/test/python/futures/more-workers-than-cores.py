import time
from concurrent.futures import ProcessPoolExecutor, as_completed


def work(number):
    time.sleep(0.1 * number)
    return number


def fib(n):
    return n if n < 2 else fib(n - 2) + fib(n - 1)


if __name__ == "__main__":
    with ProcessPoolExecutor(10) as executor:
        futures = [executor.submit(work, number) for number in range(10)]
        print([f.result() for f in as_completed(futures)])  # prints: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
        print(sum(executor.map(fib, [15] * 20)))  # prints: 12200
