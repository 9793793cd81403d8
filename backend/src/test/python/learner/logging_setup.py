import logging
import logging.config
import sys
import threading

CONFIG = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "short": {"format": "%(levelname).1s %(message)s"},
        "long": {"format": "{name}|{levelname}|{threadName}|{message}", "style": "{"},
    },
    "filters": {},
    "handlers": {
        "console": {"class": "logging.StreamHandler", "formatter": "short", "level": "WARNING", "stream": "ext://sys.stdout"},
        "detail": {"class": "logging.StreamHandler", "formatter": "long", "stream": "ext://sys.stdout"},
    },
    "loggers": {
        "shop": {"handlers": ["console"], "level": "DEBUG"},
        "shop.db": {"handlers": ["detail"], "level": "INFO", "propagate": True},
    },
    "root": {"level": "ERROR", "handlers": ["detail"]},
}

logging.config.dictConfig(CONFIG)
shop = logging.getLogger("shop")
db = logging.getLogger("shop.db")
print(db.parent is shop, db.level, db.getEffectiveLevel(), shop.isEnabledFor(10))
# prints: True 20 20 True
shop.info("not on the console")  # prints: shop|INFO|MainThread|not on the console
db.debug("too low")
db.warning("slow query: %(ms)d ms", {"ms": 120})
# prints: shop.db|WARNING|MainThread|slow query: 120 ms
# prints: W slow query: 120 ms
# prints: shop.db|WARNING|MainThread|slow query: 120 ms


def work():
    db.info("from a thread")
    try:
        1 / 0
    except ZeroDivisionError as e:
        shop.error("failed: %s", e)


t = threading.Thread(target=work, name="worker-1")
t.start()  # prints: shop.db|INFO|worker-1|from a thread
t.join()
# prints: shop.db|INFO|worker-1|from a thread
# prints: E failed: division by zero
# prints: shop|ERROR|worker-1|failed: division by zero


class ListHandler(logging.Handler):
    def __init__(self):
        super().__init__()
        self.records = []

    def emit(self, record):
        self.records.append(self.format(record))


class UpperFormatter(logging.Formatter):
    def format(self, record):
        return super().format(record).upper()


kept = ListHandler()
kept.setFormatter(UpperFormatter("%(name)s %(levelno)d %(funcName)s %(message)s"))
log = logging.getLogger("quiet")
log.propagate = False
log.addHandler(kept)
log.setLevel(logging.INFO)


def checkout():
    log.info("order %s for %r", 7, "bob")
    log.log(25, "custom level")


logging.addLevelName(25, "NOTICE")
checkout()
print(kept.records)
# prints: ["QUIET 20 CHECKOUT ORDER 7 FOR 'BOB'", 'QUIET 25 CHECKOUT CUSTOM LEVEL']
adapter = logging.LoggerAdapter(log, {"user": "ann"})
adapter.info("adapted")
print(kept.records[-1], log.hasHandlers(), log)
# prints: QUIET 20 <MODULE> ADAPTED True <Logger quiet (INFO)>
print(logging.getLevelName(25), logging.getLevelName("DEBUG"), len(logging.getLogger().handlers))
# prints: NOTICE 10 1
log.critical("bye")
log.removeHandler(kept)
print(len(kept.records), kept, log.handlers)  # prints: 4 <ListHandler (NOTSET)> []
