"""Conway's Game of Life, with sets and with generators; a maze; sorting visualised."""
from collections import Counter, deque
from itertools import product
import copy
import random


def neighbours(cell):
    x, y = cell
    return ((x + dx, y + dy) for dx, dy in product((-1, 0, 1), repeat=2) if (dx, dy) != (0, 0))


def step(cells):
    counts = Counter(n for c in cells for n in neighbours(c))
    return {c for c, n in counts.items() if n == 3 or (n == 2 and c in cells)}


def draw(cells, size=5):
    return "\n".join("".join("#" if (x, y) in cells else "." for x in range(size)) for y in range(size))


glider = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
world = glider
for generation in range(4):
    world = step(world)
print(draw(glider), draw(world), sep="\n\n")
# prints: .#...
# prints: ..#..
# prints: ###..
# prints: .....
# prints: .....
# prints:
# prints: .....
# prints: ..#..
# prints: ...#.
# prints: .###.
# prints: .....
print(world == {(x + 1, y + 1) for x, y in glider})  # prints: True

MAZE = """
#########
#S..#...#
#.#.#.#.#
#.#...#E#
#########
""".strip().split("\n")


def solve(maze):
    grid = {(r, c): ch for r, row in enumerate(maze) for c, ch in enumerate(row)}
    start = next(p for p, ch in grid.items() if ch == "S")
    queue, came = deque([start]), {start: None}
    while queue:
        r, c = here = queue.popleft()
        if grid[here] == "E":
            path = []
            while here:
                path.append(here)
                here = came[here]
            return path[::-1]
        for nxt in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
            if grid.get(nxt, "#") != "#" and nxt not in came:
                came[nxt] = here
                queue.append(nxt)
    return None


path = solve(MAZE)
print(len(path), path[0], path[-1])  # prints: 13 (1, 1) (3, 7)
canvas = [list(row) for row in MAZE]
for r, c in path[1:-1]:
    canvas[r][c] = "*"
print(*map("".join, canvas), sep="\n")
# prints: #########
# prints: #S**#***#
# prints: #.#*#*#*#
# prints: #.#***#E#
# prints: #########


def bubble_sort(items):
    items = copy.copy(items)
    for i in range(len(items) - 1, 0, -1):
        swapped = False
        for j in range(i):
            if items[j] > items[j + 1]:
                items[j], items[j + 1] = items[j + 1], items[j]
                swapped = True
        if not swapped:
            break
        yield items[:]


random.seed(3)
numbers = random.sample(range(100), 6)
print(numbers)  # prints: [30, 75, 69, 16, 47, 77]
for row in bubble_sort(numbers):
    print(row)
# prints: [30, 69, 16, 47, 75, 77]
# prints: [30, 16, 47, 69, 75, 77]
# prints: [16, 30, 47, 69, 75, 77]
random.shuffle(numbers)
print(numbers, random.choice(numbers), round(random.gauss(0, 1), 6), random.randrange(0, 100, 5))
# prints: [75, 77, 69, 30, 47, 16] 30 -0.042924 75
