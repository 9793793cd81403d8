"""Coroutines, tasks and event loops: the part of asyncio that needs no network."""

from asyncio.exceptions import (
    BrokenBarrierError,
    CancelledError,
    InvalidStateError,
    TimeoutError,
)
from asyncio.events import (
    AbstractEventLoop,
    AbstractEventLoopPolicy,
    Handle,
    TimerHandle,
    _get_running_loop,
    get_event_loop,
    get_event_loop_policy,
    get_running_loop,
    new_event_loop,
    set_event_loop,
    set_event_loop_policy,
)
from asyncio.coroutines import iscoroutine, iscoroutinefunction
from asyncio.futures import Future, isfuture, wrap_future
from asyncio.tasks import (
    ALL_COMPLETED,
    FIRST_COMPLETED,
    FIRST_EXCEPTION,
    Task,
    all_tasks,
    as_completed,
    create_task,
    current_task,
    ensure_future,
    gather,
    run_coroutine_threadsafe,
    shield,
    sleep,
    wait,
    wait_for,
)
from asyncio.locks import Barrier, BoundedSemaphore, Condition, Event, Lock, Semaphore
from asyncio.queues import LifoQueue, PriorityQueue, Queue, QueueEmpty, QueueFull
from asyncio.taskgroups import TaskGroup
from asyncio.timeouts import Timeout, timeout, timeout_at
from asyncio.threads import to_thread
from asyncio.runners import Runner, run
from asyncio.base_events import BaseEventLoop
from asyncio.unix_events import (
    DefaultEventLoopPolicy,
    SelectorEventLoop,
)
