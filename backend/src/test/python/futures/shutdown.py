from concurrent.futures import ThreadPoolExecutor

executor = ThreadPoolExecutor(1)
print(executor.submit(len, "abc").result())  # prints: 3
executor.shutdown()
try:
    executor.submit(print)
except RuntimeError as error:
    print(error)  # prints: cannot schedule new futures after shutdown
