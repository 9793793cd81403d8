from graphlib import CycleError, TopologicalSorter

graph = {"D": {"B", "C"}, "C": {"A"}, "B": {"A"}}
print([sorted(each) if len(each) > 1 else each for each in [tuple(TopologicalSorter({"C": ["A"], "B": ["A"]}).static_order())]])  # prints: [['A', 'B', 'C']]
sorter = TopologicalSorter(graph)
sorter.prepare()
while sorter.is_active():
    ready = sorter.get_ready()
    print(sorted(ready))
    sorter.done(*ready)
# prints: ['A']
# prints: ['B', 'C']
# prints: ['D']
try:
    list(TopologicalSorter({1: [2], 2: [3], 3: [1]}).static_order())
except CycleError as e:
    print(e.args)  # prints: ('nodes are in a cycle', [1, 3, 2, 1])
sorter = TopologicalSorter()
sorter.add("b", "a")
try:
    sorter.get_ready()
except ValueError as e:
    print(e)  # prints: prepare() must be called first
sorter.prepare()
for action in (lambda: sorter.add("c"), lambda: sorter.done("b"), lambda: sorter.done("x"), sorter.prepare):
    try:
        action()
    except ValueError as e:
        print(e)
# prints: Nodes cannot be added after a call to prepare()
# prints: node 'b' was not passed out (still not ready)
# prints: node 'x' was not added using add()
# prints: cannot prepare() more than once
