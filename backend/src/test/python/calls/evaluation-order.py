def show(value):
    log.append(value)
    return value


log = []
show(int)(show(1) + show(2) * show(3))
print(log)  # prints: [<class 'int'>, 1, 2, 3]
log = []
{show("k1"): show("v1"), show("k2"): show("v2")}
print(log)  # prints: ['k1', 'v1', 'k2', 'v2']
log = []
show([0, 1])[show(1)] = show("value")
print(log)  # prints: ['value', [0, 'value'], 1]
log = []
dict(a=show(1), **{"b": show(2)}, c=show(3))
print(log)  # prints: [1, 2, 3]
log = []
show(1) < show(2) < show(0) < show(9)
print(log)  # prints: [1, 2, 0]
log = []
x = [0]
x[show(0)] += show(1)
print(log, x)  # prints: [0, 1] [1]
log = []
try:
    missing.method(show(1))
except NameError:
    print(log)  # prints: []
try:
    log.missing(show(1))
except AttributeError:
    print(log)  # prints: []
print(*[show(1)], end=show("\n"))  # prints: 1
