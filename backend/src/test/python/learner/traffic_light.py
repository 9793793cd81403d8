"""A traffic light and cars, with threading.Event."""
import threading
import time
from enum import Enum, auto
from itertools import cycle


class Color(Enum):
    RED = auto()
    GREEN = auto()
    YELLOW = auto()


class TrafficLight(threading.Thread):
    DURATION = {Color.RED: 0.3, Color.GREEN: 0.3, Color.YELLOW: 0.1}

    def __init__(self):
        super().__init__(daemon=True)
        self.green = threading.Event()
        self.stopped = threading.Event()
        self.color = None

    def run(self):
        for self.color in cycle(Color):
            print(f"light is {self.color.name.lower()}")
            if self.color is Color.GREEN:
                self.green.set()
            else:
                self.green.clear()
            if self.stopped.wait(self.DURATION[self.color]):
                break
        print("light off")


def car(name, arrives):
    time.sleep(arrives)
    if not light.green.is_set():
        print(f"  {name} stops")
        light.green.wait()
    print(f"  {name} drives")


light = TrafficLight()
cars = [
    threading.Thread(target=car, args=("taxi", 0.1)),
    threading.Thread(target=car, args=("bus", 0.4)),
    threading.Thread(target=car, args=("truck", 0.65)),
]
light.start()  # prints: light is red
for c in cars:
    c.start()
for c in cars:
    c.join()
# prints:   taxi stops
# prints: light is green
# prints:   taxi drives
# prints:   bus drives
# prints: light is yellow
# prints:   truck stops
# prints: light is red
# prints: light is green
# prints:   truck drives
light.stopped.set()
light.join()  # prints: light off
print(light.color, repr(light.color), light.is_alive(), light.green.is_set())
# prints: Color.GREEN <Color.GREEN: 2> False True
print(threading.Event().wait(timeout=0.01))  # prints: False
e = threading.Event()
print(str(e).split(" at ")[0], e.is_set())  # prints: <threading.Event False
