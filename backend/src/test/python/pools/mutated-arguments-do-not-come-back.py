import multiprocessing


def work(items):
    items.append(1)
    return items


if __name__ == "__main__":
    mine = [0]
    with multiprocessing.Pool(1) as pool:
        print(pool.apply(work, (mine,)), mine)  # prints: [0, 1] [0]
