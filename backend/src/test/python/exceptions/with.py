class M:
    def __init__(self, name, swallow=False):
        self.name = name
        self.swallow = swallow

    def __enter__(self):
        log.append("enter " + self.name)
        return self.name

    def __exit__(self, kind, value, traceback):
        log.append(f"exit {self.name} {kind and kind.__name__} {value}")
        return self.swallow


log = []
with M("a") as a, M("b") as b:
    log.append(a + b)
print(log)  # prints: ['enter a', 'enter b', 'ab', 'exit b None None', 'exit a None None']
log = []
with M("a", True):
    with M("b"):
        raise ValueError("v")
print(log)  # prints: ['enter a', 'enter b', 'exit b ValueError v', 'exit a ValueError v']


def f():
    with M("r"):
        return "returned"


log = []
print(f(), log)  # prints: returned ['enter r', 'exit r None None']
log = []
for i in range(3):
    with M(str(i)):
        if i == 0:
            continue
        break
print(log)  # prints: ['enter 0', 'exit 0 None None', 'enter 1', 'exit 1 None None']
log = []
try:
    with M("a"):
        1 / 0
except ZeroDivisionError as e:
    print(e, log)  # prints: division by zero ['enter a', 'exit a ZeroDivisionError division by zero']
with M("x") as (first), M("y"):
    print(first)  # prints: x
