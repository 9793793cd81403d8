"""The event loop of Unix, without its selector."""

from asyncio.base_events import BaseEventLoop
from asyncio.events import BaseDefaultEventLoopPolicy


class _UnixSelectorEventLoop(BaseEventLoop):
    pass


class _UnixDefaultEventLoopPolicy(BaseDefaultEventLoopPolicy):
    _loop_factory = _UnixSelectorEventLoop


SelectorEventLoop = _UnixSelectorEventLoop
DefaultEventLoopPolicy = _UnixDefaultEventLoopPolicy
