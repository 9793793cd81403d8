import threading

condition = threading.Condition()
for call in (condition.notify, condition.notify_all, lambda: condition.wait_for(lambda: False)):
    try:
        call()
    except RuntimeError as error:
        print(error)  # prints: cannot notify on un-acquired lock
        # prints: cannot notify on un-acquired lock
        # prints: cannot wait on un-acquired lock
try:
    condition.release()
except RuntimeError as error:
    print(error)  # prints: cannot release un-acquired lock
