import sys
import threading

threading.excepthook = lambda args: print("hook", args.exc_type.__name__, args.exc_value)
# prints: hook SystemExit 3
t = threading.Thread(target=sys.exit, args=(3,))
t.start()
t.join()
