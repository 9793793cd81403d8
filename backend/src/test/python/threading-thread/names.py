import threading


def work():
    pass


print(threading.Thread().name)  # prints: Thread-1
print(threading.Thread(target=work).name)  # prints: Thread-2 (work)
print(threading.Thread(name="mine").name)  # prints: mine
print(threading.Thread(target=lambda: None).name)  # prints: Thread-3 (<lambda>)
print(threading.Thread(name=5).name)  # prints: 5
print(threading.main_thread().name)  # prints: MainThread
