import threading

threading.Timer(0.05, print, ("after main",)).start()
print("main is over")
# prints: main is over
# prints: after main
