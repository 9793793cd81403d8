import logging
import sys

logging.basicConfig(stream=sys.stdout, format="%(levelname)s %(message)s", level=logging.INFO)
log = logging.getLogger("app")


class NoSecrets(logging.Filter):
    def filter(self, record):
        record.msg = record.msg.replace("joe", "<name>")
        return "secret" not in record.getMessage()


log.addFilter(NoSecrets())
log.info("a secret")
log.info("hello joe")  # prints: INFO hello <name>
log.addFilter(lambda record: record.levelno >= logging.WARNING)
log.info("too low")


class Numbered(logging.LoggerAdapter):
    def process(self, msg, kwargs):
        return f"[{self.extra['id']}] {msg}", kwargs


Numbered(log, {"id": 7}).warning("hello %s", "you")  # prints: WARNING [7] hello you
print(logging.LoggerAdapter(log))  # prints: <LoggerAdapter app (INFO)>
