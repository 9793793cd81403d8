"""A vending machine as a table of states."""

from dataclasses import dataclass, field
from enum import Enum, auto


class State(Enum):
    IDLE = auto()
    PAID = auto()
    BROKEN = auto()


class InvalidMove(Exception):
    def __init__(self, state, event):
        super().__init__(f"cannot {event} when {state.name.lower()}")
        self.state, self.event = state, event


@dataclass
class Machine:
    stock: dict = field(default_factory=lambda: {"tea": 2, "coffee": 1})
    state: State = State.IDLE
    history: list = field(default_factory=list, repr=False)

    def handle(self, event, *args):
        try:
            handler = self.table[self.state][event]
        except KeyError:
            raise InvalidMove(self.state, event) from None
        before, self.state = self.state, handler(self, *args)
        self.history.append(f"{before.name}->{self.state.name}")
        return self

    def insert(self):
        return State.PAID

    def choose(self, drink):
        if not self.stock.get(drink):
            print(f"  no {drink}, money back")
            return State.IDLE
        self.stock[drink] -= 1
        print(f"  one {drink}")
        return State.IDLE

    def kick(self):
        return State.BROKEN

    table = {
        State.IDLE: {"insert": insert, "kick": kick},
        State.PAID: {"choose": choose, "kick": kick},
        State.BROKEN: {},
    }


machine = Machine()
for move in [("insert",), ("choose", "coffee"), ("choose", "tea"), ("insert",), ("choose", "coffee"), ("kick",), ("insert",)]:
    print(*move)
    try:
        machine.handle(*move)
    except InvalidMove as error:
        print(f"  {error} ({error.state})")
print(machine)
print(machine.history, list(State))
# prints: insert
# prints: choose coffee
# prints:   one coffee
# prints: choose tea
# prints:   cannot choose when idle (State.IDLE)
# prints: insert
# prints: choose coffee
# prints:   no coffee, money back
# prints: kick
# prints: insert
# prints:   cannot insert when broken (State.BROKEN)
# prints: Machine(stock={'tea': 2, 'coffee': 0}, state=<State.BROKEN: 3>)
# prints: ['IDLE->PAID', 'PAID->IDLE', 'IDLE->PAID', 'PAID->IDLE', 'IDLE->BROKEN'] [<State.IDLE: 1>, <State.PAID: 2>, <State.BROKEN: 3>]
