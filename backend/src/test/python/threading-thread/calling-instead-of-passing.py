import threading


def work():
    print("runs in", threading.current_thread().name)  # prints: runs in MainThread


t = threading.Thread(target=work())
t.start()
t.join()
print("the thread had nothing to do")  # prints: the thread had nothing to do
