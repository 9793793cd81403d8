import threading

try:
    threading.current_thread().join()
except RuntimeError as error:
    print(error)  # prints: cannot join current thread


def work():
    try:
        threading.current_thread().join()
    except RuntimeError as error:
        print(error)  # prints: cannot join current thread


t = threading.Thread(target=work)
t.start()
t.join()
