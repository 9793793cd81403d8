"""Breadth first, depth first, shortest paths and an order of tasks."""

import heapq
from collections import deque

ROADS = {
    "A": {"B": 4, "C": 1},
    "B": {"D": 1},
    "C": {"B": 2, "D": 5},
    "D": {"E": 3},
    "E": {},
}


def breadth_first(start):
    seen, queue = {start}, deque([start])
    while queue:
        node = queue.popleft()
        yield node
        for neighbour in ROADS[node]:
            if neighbour not in seen:
                seen.add(neighbour)
                queue.append(neighbour)


def depth_first(node, seen=None):
    seen = set() if seen is None else seen
    seen.add(node)
    yield node
    for neighbour in ROADS[node]:
        if neighbour not in seen:
            yield from depth_first(neighbour, seen)


def shortest(start, goal):
    heap, best = [(0, start, [start])], {}
    while heap:
        cost, node, path = heapq.heappop(heap)
        if node == goal:
            return cost, path
        if cost > best.get(node, float("inf")):
            continue
        for neighbour, length in ROADS[node].items():
            total = cost + length
            if total < best.get(neighbour, float("inf")):
                best[neighbour] = total
                heapq.heappush(heap, (total, neighbour, path + [neighbour]))
    return float("inf"), []


def ordered(needs):
    done, order = set(), []

    def visit(task, above=()):
        if task in above:
            raise ValueError(" -> ".join(above + (task,)))
        if task not in done:
            for need in sorted(needs.get(task, ())):
                visit(need, above + (task,))
            done.add(task)
            order.append(task)

    for task in needs:
        visit(task)
    return order


print(*breadth_first("A"), "|", *depth_first("A"))
print(shortest("A", "E"), shortest("E", "A"))
print(ordered({"bake": {"mix", "heat"}, "mix": {"buy"}, "eat": {"bake"}}))
try:
    ordered({"egg": ["hen"], "hen": ["egg"]})
except ValueError as error:
    print("circular:", error)
# prints: A B C D E | A B D E C
# prints: (7, ['A', 'C', 'B', 'D', 'E']) (inf, [])
# prints: ['heat', 'buy', 'mix', 'bake', 'eat']
# prints: circular: egg -> hen -> egg
