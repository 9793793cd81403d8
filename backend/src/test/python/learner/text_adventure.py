"""A text adventure that reads commands until there are no more."""

ROOMS = {
    "hall": {"north": "library", "east": "kitchen", "item": None},
    "library": {"south": "hall", "item": "book"},
    "kitchen": {"west": "hall", "item": "key"},
}


class Game:
    def __init__(self):
        self.place = "hall"
        self.bag = []
        self.over = False

    def do(self, line):
        verb, _, rest = line.strip().lower().partition(" ")
        action = getattr(self, f"do_{verb}", None)
        return action(rest) if action else f"I do not know how to {verb}."

    def do_go(self, direction):
        target = ROOMS[self.place].get(direction)
        if target is None or direction == "item":
            return "You cannot go there."
        self.place = target
        item = ROOMS[target]["item"]
        return f"You are in the {target}." + (f" There is a {item}." if item else "")

    def do_take(self, item):
        if ROOMS[self.place]["item"] != item:
            return f"There is no {item or 'thing'} here."
        ROOMS[self.place]["item"] = None
        self.bag.append(item)
        return f"You take the {item}."

    def do_bag(self, _):
        return "You carry " + (", ".join(self.bag) or "nothing") + "."

    def do_quit(self, _):
        self.over = True
        return "Bye."


game = Game()
script = iter(["look", "bag", "go north", "take key", "take book", "go west", "go south", "go east", "take key", "bag"])
while not game.over:
    try:
        command = next(script, None) or input("> ")
    except EOFError:
        print("(no more input)")
        command = "quit"
    print(f"{command}: {game.do(command)}")
# prints: look: I do not know how to look.
# prints: bag: You carry nothing.
# prints: go north: You are in the library. There is a book.
# prints: take key: There is no key here.
# prints: take book: You take the book.
# prints: go west: You cannot go there.
# prints: go south: You are in the hall.
# prints: go east: You are in the kitchen. There is a key.
# prints: take key: You take the key.
# prints: bag: You carry book, key.
# prints: > (no more input)
# prints: quit: Bye.
