"""What multiprocessing says of itself to its logger, once a program has asked for that logger."""

DEBUG = 10
INFO = 20

_logger = None


def get_logger():
    global _logger
    if _logger is None:
        import logging

        _logger = logging.getLogger("multiprocessing")
        _logger.propagate = False
    return _logger


def log_to_stderr(level=None):
    import logging

    logger = get_logger()
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("[%(levelname)s/%(processName)s] %(message)s"))
    logger.addHandler(handler)
    if level:
        logger.setLevel(level)
    return logger


def debug(msg, *args):
    if _logger is not None:
        _logger.log(DEBUG, msg, *args)


def info(msg, *args):
    if _logger is not None:
        _logger.log(INFO, msg, *args)
