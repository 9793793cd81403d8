import threading

threading.excepthook = lambda args: print("never called")
raise ValueError("main")  # raises: ValueError: main
