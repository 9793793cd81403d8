import sys
import threading


class Lines:
    def write(self, text):
        lines.append(text)

    def flush(self):
        pass


lines = []


def work():
    1 / 0


sys.stderr = Lines()
t = threading.Thread(target=work, name="worker")
t.start()
t.join()
sys.stderr = sys.__stderr__
text = "".join(lines).split("\n")
print(text[0])  # prints: Exception in thread worker:
print(text[1])  # prints: Traceback (most recent call last):
print(text[-4:])  # prints: ['    1 / 0', '    ~~^~~', 'ZeroDivisionError: division by zero', '']
print("main goes on")  # prints: main goes on
