import threading


class Gate(threading.Condition):
    def __init__(self):
        super().__init__()
        self.open = False

    def pass_through(self):
        with self:
            self.wait_for(lambda: self.open)

    def let_in(self):
        with self:
            self.open = True
            self.notify_all()


gate = Gate()
t = threading.Thread(target=gate.pass_through)
t.start()
print(t.is_alive())  # prints: True
gate.let_in()
t.join()
print("through")  # prints: through
