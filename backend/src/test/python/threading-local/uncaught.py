import threading

data = threading.local()
data.user = "main"
print(data.user)  # prints: main


def work():
    print(data.user)


t = threading.Thread(target=work)
t.start()
t.join()  # raises: AttributeError: '_thread._local' object has no attribute 'user'
# exits: 0
