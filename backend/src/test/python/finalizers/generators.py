# A generator dropped in the midst of a try block is closed at once.
def numbers(name):
    try:
        yield 1
        yield 2
    finally:
        print("closed", name)


for x in numbers("by break"):
    print(x)  # prints: 1
    break  # prints: closed by break
print("after the loop")  # prints: after the loop
g = numbers("by another value")
next(g)
g = None  # prints: closed by another value
print(next(numbers("before it is printed")), "printed")
# prints: closed before it is printed
# prints: 1 printed


def local():
    h = numbers("with the frame")
    next(h)
    print("in local")
    return 5


print(local())
# prints: in local
# prints: closed with the frame
# prints: 5
a = [numbers("in a list")]
next(a[0])
a.clear()  # prints: closed in a list
d = {"x": numbers("in a dict")}
next(d["x"])
del d["x"]  # prints: closed in a dict
any(x for x in numbers("by any"))  # prints: closed by any
next(map(abs, numbers("by map")))  # prints: closed by map
print(list(zip([1], numbers("by zip"))))
# prints: closed by zip
# prints: [(1, 1)]
first, *_ = [numbers("kept"), 2]
next(first)
print("end")  # prints: end
# prints: closed kept
