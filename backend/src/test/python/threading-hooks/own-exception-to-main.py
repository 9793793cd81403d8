import threading


class Result(threading.Thread):
    error = None

    def run(self):
        try:
            super().run()
        except Exception as error:
            self.error = error

    def join(self, timeout=None):
        super().join(timeout)
        if self.error:
            raise self.error


r = Result(target=int, args=("x",))
r.start()
try:
    r.join()
except ValueError as error:
    print("main got:", error)  # prints: main got: invalid literal for int() with base 10: 'x'
