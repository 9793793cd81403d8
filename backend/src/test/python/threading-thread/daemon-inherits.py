import threading


def show():
    child = threading.Thread()
    print(threading.current_thread().daemon, child.daemon)  # prints: True True
    # prints: False False
    # prints: False False


for daemon in (True, False, None):
    t = threading.Thread(target=show, daemon=daemon)
    t.start()
    t.join()
