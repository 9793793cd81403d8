from concurrent.futures import ProcessPoolExecutor

seen = []


def note(n):
    seen.append(n)
    return len(seen)


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as pool:
        print(list(pool.map(note, range(3))))  # prints: [1, 2, 3]
    print(seen)  # prints: []
