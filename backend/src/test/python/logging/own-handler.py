import logging


class Collecting(logging.Handler):
    def __init__(self):
        super().__init__(logging.WARNING)
        self.lines = []

    def emit(self, record):
        self.lines.append(self.format(record))


handler = Collecting()
handler.setFormatter(logging.Formatter("%(name)s:%(funcName)s:%(lineno)d:%(message)s"))
logging.getLogger().addHandler(handler)


def work():
    logging.getLogger("w").warning("%d of %d", 1, 2)
    logging.getLogger("w").info("not told")


work()
try:
    {}["key"]
except KeyError:
    logging.exception("failed")
print(handler.lines[0], handler.lines[1].splitlines()[0], handler.lines[1].splitlines()[-1])  # prints: w:work:19:1 of 2 root:<module>:27:failed KeyError: 'key'
print(handler, logging.NullHandler())  # prints: <Collecting (WARNING)> <NullHandler (NOTSET)>
