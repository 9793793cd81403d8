"""Request ids in a ContextVar, seen by a logging filter."""
import asyncio
import contextvars
import itertools
import logging
import sys

request_id = contextvars.ContextVar("request_id", default="-")
user = contextvars.ContextVar("user")
ids = itertools.count(1)


class RequestIdFilter(logging.Filter):
    def filter(self, record):
        record.request_id = request_id.get()
        return True


handler = logging.StreamHandler(sys.stdout)
handler.addFilter(RequestIdFilter())
handler.setFormatter(logging.Formatter("{levelname:<7} [{request_id}] {message}", style="{"))
log = logging.getLogger("app")
log.addHandler(handler)
log.setLevel("INFO")
log.propagate = False


async def query(sql):
    log.info("query %r", sql)
    await asyncio.sleep(0.05)
    return len(sql)


async def handle(path, delay):
    token = request_id.set(f"req-{next(ids)}")
    user.set(path.strip("/").title())
    log.info("GET %s", path)
    await asyncio.sleep(delay)
    size = await query(f"SELECT * FROM {path[1:]}")
    log.warning("%s: %d rows for %s", path, size, user.get())
    request_id.reset(token)
    log.info("after reset")
    return path


async def main():
    paths = await asyncio.gather(handle("/users", 0.1), handle("/orders", 0.25))
    log.info("served %s", ", ".join(paths))
    try:
        user.get()
    except LookupError as e:
        print("LookupError", type(e.args[0]).__name__)
    print(user.get("nobody"))
    ctx = contextvars.copy_context()
    ctx.run(request_id.set, "inside")
    print(ctx[request_id], request_id.get(), user in ctx)
    print(await asyncio.to_thread(request_id.get))


asyncio.run(main())
# prints: INFO    [req-1] GET /users
# prints: INFO    [req-2] GET /orders
# prints: INFO    [req-1] query 'SELECT * FROM users'
# prints: WARNING [req-1] /users: 19 rows for Users
# prints: INFO    [-] after reset
# prints: INFO    [req-2] query 'SELECT * FROM orders'
# prints: WARNING [req-2] /orders: 20 rows for Orders
# prints: INFO    [-] after reset
# prints: INFO    [-] served /users, /orders
# prints: LookupError ContextVar
# prints: nobody
# prints: inside - False
# prints: -
