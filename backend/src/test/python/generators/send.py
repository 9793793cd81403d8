def averager():
    total = count = 0
    average = None
    while True:
        value = yield average
        total += value
        count += 1
        average = total / count


a = averager()
print(next(a), a.send(10), a.send(20), a.send(60))  # prints: None 10.0 15.0 30.0
a.close()
try:
    a.send(1)
except StopIteration:
    print("closed")  # prints: closed


def echo():
    received = []
    while len(received) < 3:
        received.append((yield len(received)))
    return received


e = echo()
try:
    e.send(5)
except TypeError as error:
    print(error)  # prints: can't send non-None value to a just-started generator
next(e)
e.send("a")
e.send("b")
try:
    e.send("c")
except StopIteration as stop:
    print(stop.value)  # prints: ['a', 'b', 'c']
