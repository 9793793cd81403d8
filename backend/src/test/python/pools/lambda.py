import multiprocessing as mp

if __name__ == "__main__":
    with mp.Pool(1) as pool:
        try:
            pool.map(lambda n: n, [1])
        except Exception as error:
            print(type(error).__name__, str(error).split(">: ")[1])
            # prints: PicklingError attribute lookup <lambda> on __main__ failed
