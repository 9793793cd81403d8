import multiprocessing as mp


def double(numbers):
    for i in range(len(numbers)):
        numbers[i] *= 2


if __name__ == "__main__":
    numbers = mp.Array("i", [1, 2, 3])
    process = mp.Process(target=double, args=(numbers,))
    process.start()
    process.join()
    print(numbers[:], list(numbers), len(numbers), numbers[-1])
    # prints: [2, 4, 6] [2, 4, 6] 3 6
    print(mp.Array("d", 2)[:])  # prints: [0.0, 0.0]
