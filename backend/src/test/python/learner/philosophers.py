"""Dining philosophers: ordered forks."""
import threading
import time
from random import Random

NAMES = ["Aristotle", "Kant", "Buddha", "Marx", "Russell"]


class Fork:
    def __init__(self, index):
        self.index = index
        self.lock = threading.Lock()
        self.used = 0

    def __enter__(self):
        self.lock.acquire()
        self.used += 1
        return self

    def __exit__(self, *exc_info):
        self.lock.release()


class Philosopher(threading.Thread):
    running = True

    def __init__(self, name, left, right, meals):
        super().__init__(name=name)
        self.left, self.right = sorted((left, right), key=lambda f: f.index)
        self.meals = meals
        self.eaten = 0
        self.random = Random(name)

    def run(self):
        while Philosopher.running and self.eaten < self.meals:
            self.think()
            self.eat()

    def think(self):
        time.sleep(self.random.uniform(0.001, 0.005))

    def eat(self):
        with self.left, self.right:
            time.sleep(0.002)
            self.eaten += 1


forks = [Fork(i) for i in range(len(NAMES))]
philosophers = [
    Philosopher(name, forks[i], forks[(i + 1) % len(forks)], meals=4)
    for i, name in enumerate(NAMES)
]
for p in philosophers:
    p.start()
for p in philosophers:
    p.join(timeout=5)
    if p.is_alive():
        print(p.name, "is stuck")
for p in philosophers:
    print("%-10s ate %d times with forks %d and %d" % (p.name, p.eaten, p.left.index, p.right.index))
# prints: Aristotle  ate 4 times with forks 0 and 1
# prints: Kant       ate 4 times with forks 1 and 2
# prints: Buddha     ate 4 times with forks 2 and 3
# prints: Marx       ate 4 times with forks 3 and 4
# prints: Russell    ate 4 times with forks 0 and 4
print("forks used:", [f.used for f in forks], sum(f.used for f in forks))
# prints: forks used: [8, 8, 8, 8, 8] 40
print(round(Random("Kant").uniform(0.001, 0.005), 9))  # prints: 0.004937211
