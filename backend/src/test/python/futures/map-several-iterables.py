from concurrent.futures import ThreadPoolExecutor

with ThreadPoolExecutor(2) as pool:
    print(list(pool.map(pow, [1, 2, 3], [4, 5, 6])))  # prints: [1, 32, 729]
    print(list(pool.map(lambda a, b: a + b, "abc", "xy")))  # prints: ['ax', 'by']
    print(list(pool.map(str, [])))  # prints: []
