from contextlib import redirect_stdout
import sys


class Sink:
    text = ""

    def write(self, text):
        self.text += text


sink = Sink()
with redirect_stdout(sink):
    print("hidden")
print(repr(sink.text))  # prints: 'hidden\n'
