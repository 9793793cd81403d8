import threading

threading.Thread("group")  # raises: AssertionError: group argument must be None for now
