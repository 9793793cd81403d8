"""What multiprocessing tells its logger; a child inherits the logger by fork."""
import logging
import multiprocessing
import sys


def work():
    print("works", flush=True)


if __name__ == "__main__":
    logger = multiprocessing.get_logger()
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(logging.Formatter("%(levelname)s %(processName)s %(message)s"))
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    process = multiprocessing.Process(target=work)
    process.start()
    process.join()
# prints: INFO Process-1 child process calling self.run()
# prints: works
# prints: INFO Process-1 process shutting down
# prints: INFO Process-1 process exiting with exitcode 0
# prints: INFO MainProcess process shutting down
