import random

a = random.Random(3)
b = random.Random(3)
print(a.random() == b.random())  # prints: True
state = a.getstate()
x = a.randint(0, 99)
a.setstate(state)
print(a.randint(0, 99) == x)  # prints: True
