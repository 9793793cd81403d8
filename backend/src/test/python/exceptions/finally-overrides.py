def f():
    try:
        return 1
    finally:
        return 2


def g():
    try:
        raise ValueError
    finally:
        return "swallowed"


def h():
    for i in range(3):
        try:
            continue
        finally:
            if i == 1:
                break
    return i


def k():
    x = 1
    try:
        return x
    finally:
        x = 2


def nested():
    log = []
    try:
        try:
            return log
        finally:
            log.append("inner")
    finally:
        log.append("outer")


print(f(), g(), h(), k(), nested())  # prints: 2 swallowed 1 1 ['inner', 'outer']
