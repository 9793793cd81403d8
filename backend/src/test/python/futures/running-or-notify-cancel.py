from concurrent.futures import Future

f = Future()
print(f.set_running_or_notify_cancel(), f.running(), f.cancel())  # prints: True True False
g = Future()
print(g.cancel(), g.set_running_or_notify_cancel(), g.cancelled())  # prints: True False True
