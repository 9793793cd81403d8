import contextlib
import io
import sys

with contextlib.redirect_stdout(io.StringIO()) as caught:
    print("hidden")
    print("more", end="!")
    sys.stdout.write("?")
print(repr(caught.getvalue()))  # prints: 'hidden\nmore!?'

with contextlib.redirect_stderr(io.StringIO()) as caught:
    print("trouble", file=sys.stderr)
print(repr(caught.getvalue()))  # prints: 'trouble\n'

real = sys.stdout
sys.stdout = io.StringIO()
print("to memory", 42)
text = sys.stdout.getvalue()
sys.stdout = real
print(repr(text), sys.stdout is sys.__stdout__)  # prints: 'to memory 42\n' True


class Loud:
    def write(self, text):
        real.write(text.upper())

    def flush(self):
        real.write("(flushed)\n")


with contextlib.redirect_stdout(Loud()):
    print("loud", [1], flush=True)  # prints: LOUD [1]
# prints: (flushed)
sys.stdout = None
print("nowhere")
sys.stdout = real
