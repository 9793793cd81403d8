# __del__ runs when the last reference goes.
class Resource:
    def __init__(self, name):
        self.name = name
        print("open", name)

    def __del__(self):
        print("del", self.name)


r = Resource(1)  # prints: open 1
r = Resource(2)
# prints: open 2
# prints: del 1
del r  # prints: del 2


def f():
    local = Resource(3)  # prints: open 3
    print("in f")  # prints: in f


f()  # prints: del 3
many = [Resource(i) for i in (4, 5, 6)]
# prints: open 4
# prints: open 5
# prints: open 6
many.pop()  # prints: del 6
many.pop(0)  # prints: del 4
print("one left")  # prints: one left
many = [Resource(7), *many]
# prints: open 7
many = None
# prints: del 5
# prints: del 7
pair = (Resource(8), {"k": Resource(9)})
# prints: open 8
# prints: open 9
same = pair[0]
del pair  # prints: del 9
print("eight is alive", same.name)  # prints: eight is alive 8
del same  # prints: del 8
Resource(10)
# prints: open 10
# prints: del 10
print(Resource(11).name)
# prints: open 11
# prints: del 11
# prints: 11


class Part:
    def __init__(self, whole):
        self.whole = whole

    def __del__(self):
        print("part")


class Whole:
    def __init__(self):
        self.resource = Resource(12)

    def __del__(self):
        print("whole")


w = Whole()  # prints: open 12
p = Part(w)
del w
print("the part holds the whole")  # prints: the part holds the whole
del p
# prints: part
# prints: whole
# prints: del 12


class Child(Resource):
    def __del__(self):
        print("child first")
        super().__del__()


Child(13)
# prints: open 13
# prints: child first
# prints: del 13
saved = []


class Phoenix:
    def __del__(self):
        print("rising")
        saved.append(self)


Phoenix()  # prints: rising
saved.clear()
print("only once")  # prints: only once
last = Resource(14)  # prints: open 14
print("end")  # prints: end
# prints: del 14
