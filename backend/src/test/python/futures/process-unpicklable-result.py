from concurrent.futures import ProcessPoolExecutor


def make():
    return lambda: 1


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as pool:
        try:
            pool.submit(make).result()
        except Exception as error:
            print(type(error).__name__, str(error).split(" <")[0])
            # prints: AttributeError Can't pickle local object 'make.<locals>.<lambda>'
