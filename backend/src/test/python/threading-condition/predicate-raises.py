import threading

condition = threading.Condition()
with condition:
    try:
        condition.wait_for(lambda: 1 / 0)
    except ZeroDivisionError as error:
        print(error)  # prints: division by zero
    condition.notify()
print("still usable")  # prints: still usable
