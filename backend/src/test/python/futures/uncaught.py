from concurrent.futures import ThreadPoolExecutor

with ThreadPoolExecutor(1) as executor:
    future = executor.submit(lambda: 1 / 0)
print("done")  # prints: done
future.result()
# raises: ZeroDivisionError: division by zero
