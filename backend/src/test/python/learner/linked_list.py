"""A linked list with the protocol of containers."""


class Node:
    __slots__ = ("value", "next")

    def __init__(self, value, next=None):
        self.value = value
        self.next = next


class LinkedList:
    def __init__(self, values=()):
        self.head = None
        self._size = 0
        for value in reversed(list(values)):
            self.push(value)

    def push(self, value):
        self.head = Node(value, self.head)
        self._size += 1

    def __iter__(self):
        node = self.head
        while node:
            yield node.value
            node = node.next

    def __len__(self):
        return self._size

    def __getitem__(self, index):
        for position, value in enumerate(self):
            if position == index:
                return value
        raise IndexError(f"no element {index}")

    def reverse(self):
        previous, node = None, self.head
        while node:
            node.next, previous, node = previous, node, node.next
        self.head = previous

    def __repr__(self):
        return " -> ".join(map(str, self)) or "(empty)"


numbers = LinkedList([3, 1, 2])
numbers.push(7)
print(numbers, len(numbers), numbers[1], 2 in numbers)
numbers.reverse()
print(numbers, LinkedList(), list(zip(numbers, "abcd")))
try:
    numbers[9]
except IndexError as error:
    print("IndexError:", error)
try:
    numbers.head.color = "red"
except AttributeError as error:
    print(error)
# prints: 7 -> 3 -> 1 -> 2 4 3 True
# prints: 2 -> 1 -> 3 -> 7 (empty) [(2, 'a'), (1, 'b'), (3, 'c'), (7, 'd')]
# prints: IndexError: no element 9
# prints: 'Node' object has no attribute 'color'
