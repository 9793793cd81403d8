from concurrent.futures import ThreadPoolExecutor

pool = ThreadPoolExecutor(1)
pool.shutdown()
pool.submit(print)  # raises: RuntimeError: cannot schedule new futures after shutdown
