from concurrent.futures import ThreadPoolExecutor


def fail():
    raise KeyError("gone")


with ThreadPoolExecutor() as executor:
    future = executor.submit(fail)
    print(repr(future.exception()))  # prints: KeyError('gone')
    try:
        future.result()
    except KeyError as error:
        print("caught", error)  # prints: caught 'gone'
