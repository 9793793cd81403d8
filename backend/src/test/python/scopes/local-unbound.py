def conditional(flag):
    if flag:
        value = 1
    return value


print(conditional(True))  # prints: 1
try:
    conditional(False)
except UnboundLocalError as e:
    print(e)  # prints: cannot access local variable 'value' where it is not associated with a value


def loop(items):
    for item in items:
        pass
    return item


print(loop([1, 2]))  # prints: 2
try:
    loop([])
except UnboundLocalError as e:
    print(e)  # prints: cannot access local variable 'item' where it is not associated with a value


def operands():
    try:
        return (later + print("not reached"))
    except UnboundLocalError as e:
        return str(e)
    later = 1


print(operands())  # prints: cannot access local variable 'later' where it is not associated with a value
