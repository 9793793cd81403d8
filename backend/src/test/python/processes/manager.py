import multiprocessing as mp


def fill(shared, items, settings):
    shared["x"] = 1
    items.append("y")
    settings.level = 3


if __name__ == "__main__":
    with mp.Manager() as manager:
        shared, items, settings = manager.dict(), manager.list(["w"]), manager.Namespace()
        process = mp.Process(target=fill, args=(shared, items, settings))
        process.start()
        process.join()
        print(shared, items, settings.level, settings)
        # prints: {'x': 1} ['w', 'y'] 3 Namespace(level=3)
        print(len(items), items[0], shared.get("none"), sorted(shared.keys()), process.name)
        # prints: 2 w None ['x'] Process-2
