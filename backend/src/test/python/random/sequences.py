import random

random.seed(1)
items = list(range(10))
random.shuffle(items)
print(items)  # prints: [6, 8, 9, 7, 5, 3, 0, 4, 1, 2]
print(random.sample(range(1000), 5))  # prints: [807, 214, 96, 499, 29]
print(random.choices("abc", k=5), random.choices([1, 2], weights=[1, 9], k=5))
# prints: ['c', 'b', 'b', 'c', 'c'] [2, 2, 2, 2, 2]
