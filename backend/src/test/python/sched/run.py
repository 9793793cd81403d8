import sched
import time

s = sched.scheduler(time.monotonic, time.sleep)
s.enter(0.02, 1, print, ("later",))
s.enter(0.01, 1, print, ("sooner",))
s.run()  # prints: sooner
# prints: later
print(s.empty())  # prints: True
