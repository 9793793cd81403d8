import random

random.seed(42)
print(random.random())  # prints: 0.6394267984578837
print(random.randint(1, 100), random.randrange(0, 100, 5))  # prints: 4 40
print(random.choice("abcdef"), random.uniform(1, 10))  # prints: b 3.008896643339405
print(random.getrandbits(100))  # prints: 925123444424254823561077285033
