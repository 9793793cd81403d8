"""Logging: loggers in a tree of names, handlers, formats."""

raiseExceptions = True
logThreads = True
logProcesses = True
logMultiprocessing = True

from _logging_handlers import (
    FileHandler,
    Handler,
    NullHandler,
    StreamHandler,
    _StderrHandler,
)
from _logging_levels import (
    CRITICAL,
    DEBUG,
    ERROR,
    FATAL,
    INFO,
    LEVELS as _levels,
    NAMES as _names,
    NOTSET,
    WARN,
    WARNING,
    addLevelName,
    check_level as _checkLevel,
    getLevelName,
    getLevelNamesMapping,
)
from _logging_loggers import (
    Logger,
    LoggerAdapter,
    Manager,
    PlaceHolder,
    RootLogger,
    root,
)
from _logging_records import (
    BASIC_FORMAT,
    BufferingFormatter,
    Filter,
    Filterer,
    Formatter,
    LogRecord,
    PercentStyle,
    STYLES as _STYLES,
    StrFormatStyle,
    StringTemplateStyle,
    check_style as _check_style,
)
import warnings as _warnings

lastResort = _StderrHandler(WARNING)
_recordFactory = LogRecord
_loggerClass = Logger
_showwarning = None


def setLogRecordFactory(factory):
    global _recordFactory
    _recordFactory = factory


def getLogRecordFactory():
    return _recordFactory


def makeLogRecord(dict):
    record = _recordFactory(None, None, "", 0, "", (), None, None)
    record.__dict__.update(dict)
    return record


def setLoggerClass(klass):
    global _loggerClass
    if klass is not Logger and not issubclass(klass, Logger):
        raise TypeError(f"logger not derived from logging.Logger: {klass.__name__}")
    _loggerClass = klass


def getLoggerClass():
    return _loggerClass


def getLogger(name=None):
    if not name or isinstance(name, str) and name == root.name:
        return root
    return Logger.manager.getLogger(name)


def currentframe():
    import sys

    return sys._getframe()


def basicConfig(**kwargs):
    if kwargs.pop("force", False):
        for handler in root.handlers[:]:
            root.removeHandler(handler)
            handler.close()
    kwargs.pop("encoding", None)
    kwargs.pop("errors", None)
    if root.handlers:
        return
    handlers = kwargs.pop("handlers", None)
    stream = kwargs.pop("stream", None)
    filename = kwargs.pop("filename", None)
    if handlers is not None and (stream is not None or filename is not None):
        raise ValueError(
            "'stream' or 'filename' should not be specified together with 'handlers'"
        )
    if filename is not None:
        if stream is not None:
            raise ValueError("'stream' and 'filename' should not be specified together")
        FileHandler(filename)  # refused: there are no files
    if handlers is None:
        handlers = [StreamHandler(stream)]
    datefmt = kwargs.pop("datefmt", None)
    style = kwargs.pop("style", "%")
    _check_style(style)
    text = kwargs.pop("format", _STYLES[style][1])
    formatter = Formatter(text, datefmt, style)
    for handler in handlers:
        if handler.formatter is None:
            handler.setFormatter(formatter)
        root.addHandler(handler)
    level = kwargs.pop("level", None)
    if level is not None:
        root.setLevel(level)
    if kwargs:
        raise ValueError(f"Unrecognised argument(s): {', '.join(kwargs.keys())}")


def _configured():
    if not root.handlers:
        basicConfig()


def debug(msg, *args, **kwargs):
    _configured()
    root.debug(msg, *args, **kwargs)


def info(msg, *args, **kwargs):
    _configured()
    root.info(msg, *args, **kwargs)


def warning(msg, *args, **kwargs):
    _configured()
    root.warning(msg, *args, **kwargs)


def warn(msg, *args, **kwargs):
    _warnings.warn(
        "The 'warn' function is deprecated, use 'warning' instead", DeprecationWarning, 2
    )
    warning(msg, *args, **kwargs)


def error(msg, *args, **kwargs):
    _configured()
    root.error(msg, *args, **kwargs)


def exception(msg, *args, exc_info=True, **kwargs):
    error(msg, *args, exc_info=exc_info, **kwargs)


def critical(msg, *args, **kwargs):
    _configured()
    root.critical(msg, *args, **kwargs)


fatal = critical


def log(level, msg, *args, **kwargs):
    _configured()
    root.log(level, msg, *args, **kwargs)


def disable(level=CRITICAL):
    root.manager.disable = _checkLevel(level)


def shutdown(handlerList=()):
    for logger in [root, *root.manager.loggerDict.values()]:
        for handler in getattr(logger, "handlers", ()):
            handler.flush()


def _show_in_log(message, category, filename, lineno, file=None, line=None):
    if file is not None:
        _showwarning(message, category, filename, lineno, file, line)
        return
    text = _warnings.formatwarning(message, category, filename, lineno, line)
    logger = getLogger("py.warnings")
    if not logger.handlers:
        logger.addHandler(NullHandler())
    logger.warning(str(text))


def captureWarnings(capture):
    global _showwarning
    if capture and _showwarning is None:
        _showwarning = _warnings.showwarning
        _warnings.showwarning = _show_in_log
    elif not capture and _showwarning is not None:
        _warnings.showwarning = _showwarning
        _showwarning = None
