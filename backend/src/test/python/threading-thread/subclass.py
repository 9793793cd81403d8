import threading


class Greeter(threading.Thread):
    def __init__(self, whom):
        super().__init__()
        self.whom = whom
        self.text = None

    def run(self):
        self.text = f"hello {self.whom}"


g = Greeter("you")
print(g.text)  # prints: None
g.start()
g.join()
print(g.text, g.name)  # prints: hello you Thread-1
