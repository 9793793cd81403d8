import copy


class Told:
    def __init__(self, value):
        self.value = value

    def __getstate__(self):
        return self.value

    def __setstate__(self, state):
        self.value = state


print(copy.copy(Told(0)).value, copy.deepcopy(Told(0)).value, copy.deepcopy(Told([])).value)
# prints: 0 0 []
