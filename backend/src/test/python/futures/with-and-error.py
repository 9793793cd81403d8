from concurrent.futures import ThreadPoolExecutor

try:
    with ThreadPoolExecutor(1) as pool:
        f = pool.submit(print, "still runs")
        raise ValueError("in the block")
except ValueError as error:
    print(error, f.done())
# prints: still runs
# prints: in the block True
