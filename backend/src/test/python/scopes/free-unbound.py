def outer():
    def inner():
        return value

    try:
        inner()
    except NameError as e:
        print(type(e).__name__, e)  # prints: NameError cannot access free variable 'value' where it is not associated with a value in enclosing scope
    value = 1
    print(inner())  # prints: 1
    del value
    try:
        inner()
    except NameError as e:
        print(type(e).__name__, e)  # prints: NameError cannot access free variable 'value' where it is not associated with a value in enclosing scope
    try:
        value
    except NameError as e:
        print(type(e).__name__, e)  # prints: UnboundLocalError cannot access local variable 'value' where it is not associated with a value


outer()
