import multiprocessing as mp

if __name__ == "__main__":
    context = mp.get_context("spawn")
    process = context.Process(target=lambda: 1)
    try:
        process.start()
    except Exception as error:
        print(type(error).__name__, str(error).split(">: ")[1])
        # prints: PicklingError attribute lookup <lambda> on __main__ failed
