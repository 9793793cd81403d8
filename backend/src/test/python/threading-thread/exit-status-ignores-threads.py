import threading
import sys


def work():
    sys.exit(5)


threading.Thread(target=work).start()
sys.exit(2)
# exits: 2
