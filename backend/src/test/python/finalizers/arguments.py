# Arguments belong to the function that was called, what is yielded to who asked.
class Resource:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


def forget(resource):
    resource = None
    print("forgotten")


forget(Resource("argument"))
# prints: del argument
# prints: forgotten


def count(*resources):
    return len(resources)


print(count(Resource(1), Resource(2)))
# prints: del 2
# prints: del 1
# prints: 2


def names(**resources):
    return list(resources)


print(names(a=Resource("keyword")))
# prints: del keyword
# prints: ['a']


def produce():
    yield Resource("yielded")
    print("producing")
    yield Resource("yielded, too")


producer = produce()
next(producer)  # prints: del yielded
for each in producer:
    print("got", each.name)
# prints: producing
# prints: got yielded, too
del each  # prints: del yielded, too
print((lambda r: r.name)(Resource("of a lambda")))
# prints: del of a lambda
# prints: of a lambda


def recurse(depth):
    held = Resource(depth)
    if depth:
        recurse(depth - 1)
    print("leaving", held.name)


recurse(1)
# prints: leaving 0
# prints: del 0
# prints: leaving 1
# prints: del 1


def closure():
    captured = Resource("captured")
    return lambda: captured.name


f = closure()
print(f())  # prints: captured
f = None  # prints: del captured
try:
    raise ValueError(Resource("in an exception"))
except ValueError as e:
    print("handling")  # prints: handling
# prints: del in an exception
print("end")  # prints: end
