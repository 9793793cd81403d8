"""Orders of things that depend on each other."""

_OUT = -1
_DONE = -2

GenericAlias = type(list[int])


class CycleError(ValueError):
    pass


class _Node:
    def __init__(self, value):
        self.value = value
        self.waiting = 0
        self.followers = []


class TopologicalSorter:
    def __init__(self, graph=None):
        self._nodes = {}
        self._ready = None
        self._out = 0
        self._finished = 0
        if graph is not None:
            for node, predecessors in graph.items():
                self.add(node, *predecessors)

    def _node(self, value):
        node = self._nodes.get(value)
        if node is None:
            node = self._nodes[value] = _Node(value)
        return node

    def add(self, node, *predecessors):
        if self._ready is not None:
            raise ValueError("Nodes cannot be added after a call to prepare()")
        info = self._node(node)
        info.waiting += len(predecessors)
        for each in predecessors:
            self._node(each).followers.append(node)

    def prepare(self):
        if self._ready is not None:
            raise ValueError("cannot prepare() more than once")
        self._ready = [node.value for node in self._nodes.values() if node.waiting == 0]
        cycle = self._cycle()
        if cycle:
            raise CycleError("nodes are in a cycle", cycle)

    def _cycle(self):
        """The nodes of a cycle, the first also last; None if there is none."""
        seen = set()
        for start in self._nodes:
            if start in seen:
                continue
            path = []
            places = {}
            branches = []
            node = start
            while True:
                if node in seen:
                    if node in places:
                        return path[places[node] :] + [node]
                else:
                    seen.add(node)
                    places[node] = len(path)
                    path.append(node)
                    branches.append(iter(self._nodes[node].followers))
                node = self._next(path, places, branches)
                if node is None:
                    break
        return None

    def _next(self, path, places, branches):
        """The follower to look at next, going back where there is none."""
        while path:
            for node in branches[-1]:
                return node
            del places[path.pop()]
            branches.pop()
        return None

    def _prepared(self):
        if self._ready is None:
            raise ValueError("prepare() must be called first")

    def get_ready(self):
        self._prepared()
        ready = tuple(self._ready)
        for value in ready:
            self._nodes[value].waiting = _OUT
        self._ready.clear()
        self._out += len(ready)
        return ready

    def is_active(self):
        self._prepared()
        return self._finished < self._out or bool(self._ready)

    def __bool__(self):
        return self.is_active()

    def done(self, *nodes):
        self._prepared()
        for value in nodes:
            node = self._nodes.get(value)
            if node is None:
                raise ValueError(f"node {value!r} was not added using add()")
            if node.waiting != _OUT:
                self._refuse(value, node.waiting)
            node.waiting = _DONE
            for follower in node.followers:
                other = self._nodes[follower]
                other.waiting -= 1
                if other.waiting == 0:
                    self._ready.append(follower)
            self._finished += 1

    def _refuse(self, value, waiting):
        if waiting >= 0:
            raise ValueError(
                f"node {value!r} was not passed out (still not ready)"
            )
        raise ValueError(f"node {value!r} was already marked done")

    def static_order(self):
        self.prepare()
        while self.is_active():
            ready = self.get_ready()
            yield from ready
            self.done(*ready)

    __class_getitem__ = classmethod(GenericAlias)
