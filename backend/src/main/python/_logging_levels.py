"""The names of the levels."""

__name__ = "logging"

CRITICAL = 50
FATAL = CRITICAL
ERROR = 40
WARNING = 30
WARN = WARNING
INFO = 20
DEBUG = 10
NOTSET = 0

NAMES = {
    CRITICAL: "CRITICAL",
    ERROR: "ERROR",
    WARNING: "WARNING",
    INFO: "INFO",
    DEBUG: "DEBUG",
    NOTSET: "NOTSET",
}
LEVELS = {
    "CRITICAL": CRITICAL,
    "FATAL": FATAL,
    "ERROR": ERROR,
    "WARN": WARNING,
    "WARNING": WARNING,
    "INFO": INFO,
    "DEBUG": DEBUG,
    "NOTSET": NOTSET,
}


def getLevelNamesMapping():
    return LEVELS.copy()


def getLevelName(level):
    name = NAMES.get(level)
    if name is not None:
        return name
    return LEVELS.get(level, f"Level {level}")


def addLevelName(level, levelName):
    NAMES[level] = levelName
    LEVELS[levelName] = level


def check_level(level):
    if isinstance(level, int):
        return level
    if isinstance(level, str):
        if level not in LEVELS:
            raise ValueError(f"Unknown level: {level!r}")
        return LEVELS[level]
    raise TypeError(f"Level not an integer or a valid string: {level!r}")
