import threading

seen = []
t = threading.Thread(target=seen.append, args=[5])
t.start()
t.join()
print(seen)
for word in threading.Thread(target=seen.extend, args=("ab",)), threading.Thread(target=print, args="xy"):
    word.start()
    word.join()
print(seen)
# prints: [5]
# prints: x y
# prints: [5, 'a', 'b']
