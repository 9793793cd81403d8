import threading


def work():
    me = threading.current_thread()
    me.name = "renamed"
    print(me.name, threading.current_thread().name)  # prints: renamed renamed


t = threading.Thread(target=work, name="first")
t.start()
t.join()
print(t.name)  # prints: renamed
t.name = 7
print(repr(t.name))  # prints: '7'
