import io
import logging
import warnings

stream = io.StringIO()
logging.basicConfig(stream=stream, format="%(name)s: %(message)s")


def work():
    logging.warning("here", stack_info=True)


work()
lines = stream.getvalue().splitlines()
print(lines[:2], [line.strip() for line in lines[3::2]])  # prints: ['root: here', 'Stack (most recent call last):'] ['work()', 'logging.warning("here", stack_info=True)']
logging.captureWarnings(True)
warnings.warn("careful")
logging.captureWarnings(False)
print(stream.getvalue().splitlines()[-3].partition(":")[0], "careful" in stream.getvalue())  # prints: py.warnings True
