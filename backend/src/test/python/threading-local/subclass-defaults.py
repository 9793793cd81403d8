import threading


class Settings(threading.local):
    level = "info"
    size = 10


s = Settings()
s.level = "debug"


def work():
    print(s.level, s.size)  # prints: info 10
    s.size = 99


t = threading.Thread(target=work)
t.start()
t.join()
print(s.level, s.size)  # prints: debug 10
