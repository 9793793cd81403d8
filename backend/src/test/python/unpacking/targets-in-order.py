class Node:
    def __init__(self, value, next=None):
        self.value, self.next = value, next


def reverse(head):
    previous, node = None, head
    while node:
        node.next, previous, node = previous, node, node.next
    return previous


node = reverse(Node(1, Node(2, Node(3))))
print(node.value, node.next.value, node.next.next.value)  # prints: 3 2 1


def places(i, items):
    items[i], i = 9, 1
    return i, items


print(places(0, [0, 0]))  # prints: (1, [9, 0])


def starred(i, items):
    *items[i], i = 7, 8, 1
    return i, items


print(starred(0, [0, 0]))  # prints: (1, [[7, 8], 0])


def chained(pair):
    pair, b = c = pair
    return pair, b, c


print(chained((1, 2)))  # prints: (1, 2, (1, 2))


def looped(i, items):
    for items[i], i in [("a", 1), ("b", 0)]:
        pass
    return i, items


print(looped(0, [0, 0]))  # prints: (0, ['a', 'b'])
