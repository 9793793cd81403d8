import threading

condition = threading.Condition()
turn = "ping"
log = []


def play(me, other):
    global turn
    for _ in range(3):
        with condition:
            condition.wait_for(lambda: turn == me)
            log.append(me)
            turn = other
            condition.notify()


threads = [threading.Thread(target=play, args=a) for a in (("ping", "pong"), ("pong", "ping"))]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(*log)  # prints: ping pong ping pong ping pong
