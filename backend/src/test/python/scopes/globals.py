x = 1


def read():
    return x


def write():
    global x
    x = 2


print(read())  # prints: 1
write()
print(x)  # prints: 2
del x
try:
    read()
except NameError as e:
    print(e)  # prints: name 'x' is not defined
