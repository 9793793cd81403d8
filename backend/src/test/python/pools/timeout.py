import multiprocessing as mp
import time

if __name__ == "__main__":
    with mp.Pool(1) as pool:
        result = pool.apply_async(time.sleep, (5,))
        try:
            result.get(timeout=0.1)
        except mp.TimeoutError as error:
            print(repr(error))  # prints: TimeoutError()
        print(result.ready())  # prints: False
        try:
            result.successful()
        except ValueError as error:
            print(str(error).split(" at ")[0], str(error)[-9:])
            # prints: <multiprocessing.pool.ApplyResult object not ready
