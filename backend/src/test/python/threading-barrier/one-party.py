import threading

barrier = threading.Barrier(1, action=lambda: print("action"))  # prints: action
# prints: action
print(barrier.wait(), barrier.wait())  # prints: 0 0
