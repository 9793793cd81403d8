import threading

done = threading.Event()
count = 0


def tick():
    global count
    count += 1
    print("tick", count)  # prints: tick 1
    # prints: tick 2
    # prints: tick 3
    if count < 3:
        threading.Timer(0.02, tick).start()
    else:
        done.set()


tick()
done.wait()
