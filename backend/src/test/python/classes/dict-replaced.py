class Shared:
    state = {"count": 0}

    def __init__(self):
        self.__dict__ = self.state


first, second = Shared(), Shared()
first.count += 1
second.name = "both"
print(second.count, first.name, first.__dict__ is Shared.state)  # prints: 1 both True


class Record:
    def __init__(self, fields):
        self.__dict__ = fields


record = Record({"x": 1, "y": 2})
print(record.x + record.y, vars(record))  # prints: 3 {'x': 1, 'y': 2}
try:
    record.__dict__ = [1]
except TypeError as error:
    print(error)  # prints: __dict__ must be set to a dictionary, not a 'list'
