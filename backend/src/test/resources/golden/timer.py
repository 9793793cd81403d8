import threading

late = threading.Timer(0.5, print, ["too late"])
late.start()
soon = threading.Timer(0.1, late.cancel)
soon.start()
