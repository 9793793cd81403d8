import sys
import threading


def leave():
    sys.exit("unheard")


threading.Thread(target=leave).start()
sys.exit(3)
