import time
from threading import Thread


def work():
    time.sleep(0.5)
    print("done")


Thread(target=work).start()  # finding: threadNotJoined
print("main is over")
