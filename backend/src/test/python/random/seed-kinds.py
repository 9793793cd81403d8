import random

for seed in "text", 1.5, b"bytes", -5, 10**40:
    random.seed(seed)
    print(random.random())  # prints: 0.8711565613554825
    # prints: 0.551763726942059
    # prints: 0.37075677971469856
    # prints: 0.6229016948897019
    # prints: 0.34753796566513817
try:
    random.seed([])
except TypeError as e:
    print(str(e).split("\n")[0])  # prints: The only supported seed types are: None,
