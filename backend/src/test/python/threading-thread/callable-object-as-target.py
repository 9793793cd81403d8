import threading


class Job:
    def __call__(self):
        print("called")  # prints: called


t = threading.Thread(target=Job())
t.start()
t.join()
print(t.name)  # prints: Thread-1
