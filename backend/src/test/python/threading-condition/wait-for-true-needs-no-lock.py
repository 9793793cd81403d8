import threading

condition = threading.Condition()
print(condition.wait_for(lambda: "value"))  # prints: value
