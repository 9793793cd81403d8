import time
from threading import Thread


def work():
    time.sleep(0.5)
    print("never printed")


Thread(target=work, daemon=True).start()  # finding: threadCutOff
print("main is over")
