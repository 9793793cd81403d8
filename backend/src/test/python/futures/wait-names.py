import time
from concurrent.futures import ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, ThreadPoolExecutor, wait

print(ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION)
# prints: ALL_COMPLETED FIRST_COMPLETED FIRST_EXCEPTION
with ThreadPoolExecutor(2) as pool:
    fs = [pool.submit(time.sleep, n) for n in (0.02, 0.1)]
    result = wait(fs, return_when=FIRST_COMPLETED)
    print(len(result.done), len(result.not_done), type(result).__name__)  # prints: 1 1 DoneAndNotDoneFutures
    done, not_done = wait(fs)
    print(len(done), len(not_done))  # prints: 2 0
    try:
        wait(fs, return_when="SOMETIMES")
    except ValueError as error:
        print(error)
