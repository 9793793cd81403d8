import multiprocessing

if __name__ == "__main__":
    a = multiprocessing.Process()
    b = multiprocessing.Process(name="mine")
    c = multiprocessing.Process(target=print)
    print(a.name, b.name, c.name)  # prints: Process-1 mine Process-3
    b.name = "other"
    print(b.name, multiprocessing.current_process().name)  # prints: other MainProcess
    try:
        b.name = 5
    except AssertionError as error:
        print(error)  # prints: name must be a string
