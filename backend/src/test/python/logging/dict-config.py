import logging
import logging.config

early = logging.getLogger("early")
logging.config.dictConfig(
    {
        "version": 1,
        "formatters": {"short": {"format": "%(name)s %(levelname)s %(message)s"}},
        "handlers": {
            "console": {
                "class": "logging.StreamHandler",
                "formatter": "short",
                "stream": "ext://sys.stdout",
                "level": "INFO",
            }
        },
        "loggers": {"app": {"level": "DEBUG", "handlers": ["console"], "propagate": False}},
        "root": {"level": "WARNING", "handlers": ["console"]},
    }
)
logging.getLogger("app").debug("below the handler's level")
logging.getLogger("app.part").info("told once")  # prints: app.part INFO told once
logging.getLogger("other").info("below the root's level")
logging.getLogger("other").warning("by the root")  # prints: other WARNING by the root
early.error("disabled")
try:
    logging.config.dictConfig({"version": 1, "root": {"handlers": ["none"]}})
except ValueError as e:
    print(e)  # prints: Unable to configure root logger
