"""What asyncio's logger is told."""

from _asyncio import _logging, _report


def report(level, text, exception=None):
    """Tells the logger or, where the program knows nothing of logging, stderr."""
    logging = _logging()
    if logging is None:
        if level != "debug":
            _report(text, exception)
    else:
        getattr(logging.getLogger("asyncio"), level)(text, exc_info=exception)
