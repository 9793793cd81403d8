from functools import lru_cache


@lru_cache(maxsize=2)
def square(x):
    print("computing", x)  # prints: computing 1
    # prints: computing 2
    # prints: computing 3
    # prints: computing 2
    return x * x


a = [square(1), square(2)]
# prints
b = square(1)
c = square(3)
d = square(2)
print(square.cache_info())  # prints: CacheInfo(hits=1, misses=4, maxsize=2, currsize=2)
square.cache_clear()
print(square.cache_info())  # prints: CacheInfo(hits=0, misses=0, maxsize=2, currsize=0)
