import logging
import sys

logging.basicConfig(
    format="[%(threadName)-10s] %(processName)s %(funcName)s: %(message)s",
    level="INFO",
    stream=sys.stdout,
)


def work():
    logging.info("working")  # prints: [MainThread] MainProcess work: working


work()
