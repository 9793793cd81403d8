"""Writes what CPython 3.11 has: one line per module, its public names behind a colon."""
import sys, importlib, importlib.util, pkgutil, types, warnings, io, os
warnings.simplefilter('ignore')
DETAIL = """builtins sys os os.path time random math cmath itertools functools collections collections.abc contextlib dataclasses enum operator heapq bisect string typing types abc datetime timeit logging logging.handlers logging.config traceback warnings statistics copy json pprint textwrap argparse inspect gc hashlib decimal fractions numbers sched weakref uuid secrets re __future__ threading _thread queue multiprocessing multiprocessing.pool multiprocessing.managers multiprocessing.shared_memory multiprocessing.dummy multiprocessing.connection multiprocessing.synchronize multiprocessing.queues multiprocessing.context multiprocessing.process concurrent concurrent.futures concurrent.futures.thread concurrent.futures.process asyncio asyncio.tasks asyncio.events asyncio.queues asyncio.locks asyncio.futures asyncio.subprocess asyncio.exceptions asyncio.timeouts asyncio.taskgroups asyncio.runners atexit array struct base64 binascii calendar locale platform getpass io pickle copyreg csv cProfile pstats profile graphlib keyword token tokenize ast dis colorsys zlib contextvars errno reprlib shelve tracemalloc faulthandler zoneinfo ipaddress html difflib fnmatch linecache""".split()
# modules whose private names programs do use
PRIVATE = "sys os"
lines = {}
for name in sorted(sys.stdlib_module_names):
    if not name.startswith('__') or name == '__future__':
        lines[name] = []
LEFT_OUT = "idlelib lib2to3 test ensurepip turtledemo"
for name in list(lines):
    spec = importlib.util.find_spec(name) if name not in LEFT_OUT.split() else None
    for found in pkgutil.iter_modules(spec.submodule_search_locations or [], name + ".") if spec else []:
        if "test" not in found.name and not found.name.endswith("__main__"):
            lines[found.name] = []
for name in DETAIL:
    m = importlib.import_module(name)
    hidden = '__' if name in PRIVATE.split() else '_'
    have = {n for n in dir(m) if not n.startswith(hidden)} | set(getattr(m, '__all__', ()))
    keep = []
    for n in sorted(have):
        v = getattr(m, n, None)
        if isinstance(v, types.ModuleType) and n not in getattr(m, '__all__', ()) and not v.__name__.startswith(name + '.') and name != 'os':
            continue
        if name == 'os' and isinstance(v, types.ModuleType) and n != 'path':
            continue
        if name not in ('builtins',) and n in ('annotations',): continue
        keep.append(n)
    lines[name] = keep
for name in sorted(lines):
    print(name + ':', *lines[name])
