# What a cycle of references holds is found by the collector of cycles.
import gc


class Node:
    def __init__(self, name):
        self.name = name
        self.other = None

    def __del__(self):
        print("del", self.name)


a, b = Node("a"), Node("b")
a.other, b.other = b, a
c = Node("c")
c.other = a
del a, b
print("still held by c")  # prints: still held by c
del c  # prints: del c
print("in a cycle")  # prints: in a cycle
gc.collect()
# prints: del a
# prints: del b
print("collected")  # prints: collected
d = Node("d")
d.other = d
del d
print("end")  # prints: end
# prints: del d
