from concurrent.futures import ThreadPoolExecutor

with ThreadPoolExecutor() as executor:
    results = executor.map(abs, [-1, 2])
    print(str(results).partition(" at ")[0])
    # prints: <generator object Executor.map.<locals>.result_iterator
    print(list(results))  # prints: [1, 2]
