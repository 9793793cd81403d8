import threading

t = threading.Thread(target=print, args=("work",))
t.start()
print(t.join(), t.join(), t.join(0))
# prints: work
# prints: None None None
