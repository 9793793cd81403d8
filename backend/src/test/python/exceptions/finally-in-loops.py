log = []
for i in range(4):
    try:
        if i == 1:
            continue
        if i == 3:
            break
        log.append(i)
    finally:
        log.append("f%d" % i)
print(log)  # prints: [0, 'f0', 'f1', 2, 'f2', 'f3']


def g():
    for i in range(3):
        try:
            try:
                if i == 1:
                    return i
            finally:
                log.append("a")
        finally:
            log.append("b")


log = []
print(g(), log)  # prints: 1 ['a', 'b', 'a', 'b']
while True:
    try:
        break
    finally:
        print("left")  # prints: left
