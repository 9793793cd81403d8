"""The event loop of Unix, without its selector."""

from asyncio.base_events import BaseEventLoop
from asyncio.events import BaseDefaultEventLoopPolicy
from asyncio.log import report


class _UnixSelectorEventLoop(BaseEventLoop):
    def __init__(self):
        report("debug", "Using selector: EpollSelector")


class _UnixDefaultEventLoopPolicy(BaseDefaultEventLoopPolicy):
    _loop_factory = _UnixSelectorEventLoop


SelectorEventLoop = _UnixSelectorEventLoop
DefaultEventLoopPolicy = _UnixDefaultEventLoopPolicy
