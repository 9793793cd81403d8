"""The part of an event loop that is made of its callbacks."""

import threading

from _asyncio import _at_farewell, _BaseLoop, _pending, _take_failures
from _collection import collectors
from _interpreter import refuse
from asyncio import futures, tasks
from asyncio.events import AbstractEventLoop
from asyncio.log import report


def _run_until_complete_cb(fut):
    if not fut.cancelled() and isinstance(fut.exception(), (SystemExit, KeyboardInterrupt)):
        return
    fut.get_loop().stop()


class BaseEventLoop(_BaseLoop, AbstractEventLoop):
    slow_callback_duration = 0.1
    _task_factory = None
    _exception_handler = None
    _default_executor = None
    _executor_shutdown_called = False

    # Running

    def run_until_complete(self, future):
        self._check_closed()
        self._check_running()
        new_task = not futures.isfuture(future)
        future = tasks.ensure_future(future, loop=self)
        if new_task:
            future._log_destroy_pending = False
        return self._run_until_done(future, new_task)

    def _run_quietly(self, coro):
        """Runs a coroutine of the loop's own."""
        return self._run_until_done(self._create_quiet_task(coro), True)

    def _run_until_done(self, future, new_task):
        future.add_done_callback(_run_until_complete_cb)
        try:
            self.run_forever()
        except:
            if new_task and future.done() and not future.cancelled():
                future.exception()
            raise
        finally:
            future.remove_done_callback(_run_until_complete_cb)
        if not future.done():
            raise RuntimeError("Event loop stopped before Future completed.")
        return future.result()

    def close(self):
        if not self.is_running() and not self.is_closed():
            executor = self._default_executor
            self._executor_shutdown_called = True
            if executor is not None:
                self._default_executor = None
                executor.shutdown(wait=False)
        self._close()

    def get_task_factory(self):
        return self._task_factory

    def set_task_factory(self, factory):
        if factory is not None and not callable(factory):
            raise TypeError("task factory must be a callable or None")
        self._task_factory = factory

    # Executors

    def run_in_executor(self, executor, func, *args):
        self._check_closed()
        if executor is None:
            executor = self._default_executor
            if self._executor_shutdown_called:
                raise RuntimeError("Executor shutdown has been called")
            if executor is None:
                from concurrent.futures import ThreadPoolExecutor

                executor = ThreadPoolExecutor(thread_name_prefix="asyncio")
                self._default_executor = executor
        return futures.wrap_future(executor.submit(func, *args), loop=self)

    def set_default_executor(self, executor):
        from concurrent.futures import ThreadPoolExecutor

        if not isinstance(executor, ThreadPoolExecutor):
            raise TypeError("executor must be ThreadPoolExecutor instance")
        self._default_executor = executor

    def _asyncgen_died(self, asyncgen):
        if not self.is_closed():
            self.call_soon_threadsafe(self.create_task, asyncgen.aclose())

    async def shutdown_asyncgens(self):
        unfinished = self._take_asyncgens()
        if not unfinished:
            return
        results = await tasks.gather(
            *[each.aclose() for each in unfinished], return_exceptions=True
        )
        for result, asyncgen in zip(results, unfinished):
            if isinstance(result, Exception):
                self.call_exception_handler(
                    {
                        "message": "an error occurred during closing of "
                        f"asynchronous generator {asyncgen!r}",
                        "exception": result,
                        "asyncgen": asyncgen,
                    }
                )

    async def shutdown_default_executor(self):
        self._executor_shutdown_called = True
        if self._default_executor is None:
            return
        future = self.create_future()
        thread = threading.Thread(target=self._do_shutdown, args=(future,))
        thread.start()
        try:
            await future
        finally:
            thread.join()

    def _do_shutdown(self, future):
        try:
            self._default_executor.shutdown(wait=True)
            if not self.is_closed():
                self.call_soon_threadsafe(future.set_result, None)
        except Exception as error:
            if not self.is_closed():
                self.call_soon_threadsafe(future.set_exception, error)

    # Errors in callbacks

    def get_exception_handler(self):
        return self._exception_handler

    def set_exception_handler(self, handler):
        if handler is not None and not callable(handler):
            raise TypeError(f"A callable object or None is expected, got {handler!r}")
        self._exception_handler = handler

    def default_exception_handler(self, context):
        lines = [context.get("message") or "Unhandled exception in event loop"]
        for key in sorted(context):
            if key not in ("message", "exception"):
                lines.append(f"{key}: {context[key]!r}")
        report("error", "\n".join(lines), context.get("exception"))

    def _report_slow(self, what, seconds):
        report("warning", f"Executing {what} took {seconds:.3f} seconds")

    def _report_never_retrieved(self, freed):
        for future in freed:
            self.call_exception_handler(
                {
                    "message": f"{type(future).__name__} exception was never retrieved",
                    "exception": future._exception,
                    "future": future,
                }
            )

    def call_exception_handler(self, context):
        if self._exception_handler is None:
            self.default_exception_handler(context)
            return
        try:
            self._exception_handler(self, context)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            self.default_exception_handler(
                {
                    "message": "Unhandled error in exception handler",
                    "exception": error,
                    "context": context,
                }
            )


def _collect():
    _report_failures(False)


def _farewell():
    """The program is over: what was left open is destroyed."""
    _report_failures(True)
    for task in _pending():
        task.get_loop().call_exception_handler(
            {"task": task, "message": "Task was destroyed but it is pending!"}
        )


def _report_failures(all_of_them):
    for future in _take_failures(all_of_them):
        future.get_loop()._report_never_retrieved([future])


collectors.append(_collect)
_at_farewell(_farewell)


def _refused(name):
    def method(self, *args, **kwargs):
        refuse(f"loop.{name}()")

    return method


for _name in (
    "add_reader",
    "add_signal_handler",
    "add_writer",
    "connect_accepted_socket",
    "connect_read_pipe",
    "connect_write_pipe",
    "create_connection",
    "create_datagram_endpoint",
    "create_server",
    "create_unix_connection",
    "create_unix_server",
    "getaddrinfo",
    "getnameinfo",
    "remove_reader",
    "remove_signal_handler",
    "remove_writer",
    "sendfile",
    "sock_accept",
    "sock_connect",
    "sock_recv",
    "sock_recv_into",
    "sock_recvfrom",
    "sock_recvfrom_into",
    "sock_sendall",
    "sock_sendfile",
    "sock_sendto",
    "start_tls",
    "subprocess_exec",
    "subprocess_shell",
):
    setattr(BaseEventLoop, _name, _refused(_name))
