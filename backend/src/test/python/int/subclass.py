"""A class derived from int computes as int does."""

class Meters(int):
    def __repr__(self):
        return f"{int(self)}m"
m = Meters(5)
print(m, m + 1, type(m + 1).__name__, [m], m == 5, {5: "x"}[m], m * 2.5)  # prints: 5m 6 int [5m] True x 12.5
