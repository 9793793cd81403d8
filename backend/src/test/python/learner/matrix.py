"""Matrices as lists of lists, and as a class."""


def transpose(rows):
    return [list(column) for column in zip(*rows)]


class Matrix:
    def __init__(self, rows):
        self.rows = [list(row) for row in rows]

    def __matmul__(self, other):
        return Matrix(
            [[sum(a * b for a, b in zip(row, column)) for column in zip(*other.rows)] for row in self.rows]
        )

    def __mul__(self, factor):
        return Matrix([[x * factor for x in row] for row in self.rows])

    __rmul__ = __mul__

    def __eq__(self, other):
        return isinstance(other, Matrix) and self.rows == other.rows

    def __getitem__(self, place):
        i, j = place
        return self.rows[i][j]

    def __repr__(self):
        return f"Matrix({self.rows})"


m = Matrix([[1, 2], [3, 4]])
print(transpose([[1, 2, 3], [4, 5, 6]]))  # prints: [[1, 4], [2, 5], [3, 6]]
print(m @ m, 2 * m == m * 2, m[1, 0])  # prints: Matrix([[7, 10], [15, 22]]) True 3
try:
    m @ 3
except AttributeError as e:
    print(e)  # prints: 'int' object has no attribute 'rows'
try:
    m + m
except TypeError as e:
    print(e)  # prints: unsupported operand type(s) for +: 'Matrix' and 'Matrix'
grid = [["."] * 3 for _ in range(2)]
grid[1][2] = "#"
for row in grid:
    print("".join(row))
# prints: ...
# prints: ..#
