from concurrent.futures import ThreadPoolExecutor

with ThreadPoolExecutor(1) as pool:
    pool.submit(int, "x")
print("nobody noticed")  # prints: nobody noticed
