value = 1


def f():
    global value
    del value


f()
try:
    f()
except NameError as e:
    print(e)  # prints: name 'value' is not defined
