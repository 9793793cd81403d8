import random


class Half(random.Random):
    """Always in the middle."""

    def random(self):
        return 0.5


class Zeros(random.Random):
    def getrandbits(self, k):
        return 0


class HalfAgain(Half):
    pass


for generator in (Half(1), HalfAgain(2)):
    numbers = [1, 2, 3]
    generator.shuffle(numbers)
    print(generator.randint(1, 10), generator.choice("abc"), generator.uniform(0, 10), numbers)
    # prints: 7 b 5.0 [3, 1, 2]
    # prints: 7 b 5.0 [3, 1, 2]
print(Zeros().randint(1, 10), Zeros().choice("abc"), Zeros().sample(range(5), 3))
# prints: 1 a [0, 4, 3]
