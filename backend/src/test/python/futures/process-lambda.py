from concurrent.futures import ProcessPoolExecutor

if __name__ == "__main__":
    with ProcessPoolExecutor(1) as pool:
        f = pool.submit(lambda: 1)
        try:
            f.result()
        except Exception as error:
            print(type(error).__name__, str(error).split(" at ")[0])
            # prints: PicklingError Can't pickle <function <lambda>
