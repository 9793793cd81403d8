import threading


class Loud(threading.Thread):
    def run(self):
        print("before")
        super().run()
        print("after")


t = Loud(target=print, args=("in the middle",))
t.start()
t.join()
# prints: before
# prints: in the middle
# prints: after
