import threading

threading.Condition().wait()  # raises: RuntimeError: cannot wait on un-acquired lock
