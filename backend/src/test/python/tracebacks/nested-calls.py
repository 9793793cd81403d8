# raises: IndexError: list index out of range
def a():
    b()
def b():
    c()
def c():
    [][1]
a()
