"""Sorting objects by their own <, and what it asks."""

class Card:
    def __init__(self, rank):
        self.rank = rank
    def __lt__(self, other):
        asked.append((self.rank, other.rank))
        return self.rank < other.rank
    def __repr__(self):
        return f"Card({self.rank})"
asked = []
cards = [Card(3), Card(1), Card(2)]
cards.sort()
print(cards, asked)  # prints: [Card(1), Card(2), Card(3)] [(1, 3), (2, 1), (2, 3), (2, 1)]
print(sorted(cards, reverse=True), min(cards), max(cards))  # prints: [Card(3), Card(2), Card(1)] Card(1) Card(3)
