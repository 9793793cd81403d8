"""Configuring loggers from a dict; there are no files to configure them from."""

from _interpreter import refuse as _refuse, refused as _refused
import logging
import logging.handlers
import sys

_CLOSED = "(this runtime is closed to the outside by design)"
fileConfig = _refused("fileConfig", f"logging.config.fileConfig() {_CLOSED}")
listen = _refused("listen", f"logging.config.listen() {_CLOSED}")
stopListening = _refused("stopListening", f"logging.config.stopListening() {_CLOSED}")

_CLASSES = {
    "logging.StreamHandler": logging.StreamHandler,
    "logging.NullHandler": logging.NullHandler,
    "logging.Handler": logging.Handler,
    "logging.Formatter": logging.Formatter,
    "logging.Filter": logging.Filter,
}
_STREAMS = "ext://sys.stdout", "ext://sys.stderr"


def dictConfig(config):
    if config.get("version") != 1:
        raise ValueError(f"Unsupported version: {config['version']}")
    if config.get("incremental"):
        _refuse("logging.config.dictConfig() with 'incremental'")
    root = logging.root
    known = root.manager.loggerDict
    for handler in root.handlers[:]:
        root.removeHandler(handler)
    formatters = _made(config, "formatters", _formatter)
    filters = _made(config, "filters", _filter)
    handlers = _made(config, "handlers", lambda facts: _handler(facts, formatters, filters))
    named = config.get("loggers", {})
    for name, logger in known.items():
        if isinstance(logger, logging.Logger) and config.get("disable_existing_loggers", True):
            beneath = any(name.startswith(each + ".") for each in named)
            logger.disabled = name not in named and not beneath
    for name, facts in named.items():
        _configure(f"logger {name!r}", logging.getLogger(name), facts, handlers, filters)
    if "root" in config:
        _configure("root logger", root, config["root"], handlers, filters)


def _made(config, section, make):
    made = {}
    for name, facts in config.get(section, {}).items():
        try:
            made[name] = make(facts)
            if section == "handlers":
                made[name].name = name
        except Exception as error:
            raise ValueError(f"Unable to configure {section[:-1]} {name!r}") from error
    return made


def _class(name):
    if not isinstance(name, str):
        return name
    if name not in _CLASSES:
        _refuse(f"class {name!r} in logging.config.dictConfig()")
    return _CLASSES[name]


def _formatter(facts):
    if "()" in facts:
        rest = {key: value for key, value in facts.items() if key != "()"}
        if "format" in rest:
            rest["fmt"] = rest.pop("format")
        return _class(facts["()"])(**rest)
    cls = _class(facts.get("class", logging.Formatter))
    return cls(
        facts.get("format"),
        facts.get("datefmt"),
        facts.get("style", "%"),
        facts.get("validate", True),
    )


def _filter(facts):
    if "()" in facts:
        rest = {key: value for key, value in facts.items() if key != "()"}
        return _class(facts["()"])(**rest)
    return logging.Filter(facts.get("name", ""))


def _handler(facts, formatters, filters):
    facts = dict(facts)
    formatter = facts.pop("formatter", None)
    level = facts.pop("level", None)
    names = facts.pop("filters", ())
    cls = _class(facts.pop("()" if "()" in facts else "class"))
    for key, value in facts.items():
        if value in _STREAMS:
            facts[key] = getattr(sys, value.rpartition(".")[2])
    handler = cls(**facts)
    if formatter:
        handler.setFormatter(formatters[formatter])
    if level is not None:
        handler.setLevel(level)
    for name in names:
        handler.addFilter(filters[name])
    return handler


def _configure(title, logger, facts, handlers, filters):
    for handler in logger.handlers[:]:
        logger.removeHandler(handler)
    if facts.get("level") is not None:
        logger.setLevel(facts["level"])
    try:
        for name in facts.get("handlers", ()):
            logger.addHandler(handlers[name])
        for name in facts.get("filters", ()):
            logger.addFilter(filters[name])
    except KeyError as error:
        raise ValueError(f"Unable to configure {title}") from error
    if facts.get("propagate") is not None:
        logger.propagate = facts["propagate"]
