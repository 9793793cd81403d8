import random

try:
    random.choice([])
except IndexError as e:
    print(e)  # prints: Cannot choose from an empty sequence
try:
    random.randint(5, 1)
except ValueError as e:
    print(e)  # prints: empty range for randrange() (5, 2, -3)
try:
    random.sample({1, 2}, 1)
except TypeError as e:
    print(e)  # prints: Population must be a sequence.  For dicts or sets, use sorted(d).
try:
    random.sample([1], 2)
except ValueError as e:
    print(e)  # prints: Sample larger than population or is negative
