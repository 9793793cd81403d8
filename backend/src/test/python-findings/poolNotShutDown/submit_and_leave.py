from concurrent.futures import ThreadPoolExecutor

pool = ThreadPoolExecutor()
future = pool.submit(pow, 2, 10)  # finding: poolNotShutDown
print(future.result())
