import multiprocessing as mp


def wait(event):
    print("child waits", event.is_set())  # prints: child waits False
    event.wait()
    print("child goes on")


if __name__ == "__main__":
    event = mp.Event()
    process = mp.Process(target=wait, args=(event,))
    process.start()
    process.join(0.2)
    print("parent sets")  # prints: parent sets
    # prints: child goes on
    event.set()
    process.join()
    event.clear()
    print(event.wait(0.01))  # prints: False
