for attempt in (
    lambda: __import__("nowhere"),
    lambda: __import__("nowhere.deeper"),
    lambda: __import__("time.sleep"),
    lambda: __import__("asyncio.nothing"),
    lambda: __import__("os.path.join"),
):
    try:
        attempt()
    except ModuleNotFoundError as e:
        print(e, "|", e.name)  # prints: No module named 'nowhere' | nowhere
# prints: No module named 'nowhere' | nowhere
# prints: No module named 'time.sleep'; 'time' is not a package | time.sleep
# prints: No module named 'asyncio.nothing' | asyncio.nothing
# prints: No module named 'os.path.join'; 'os.path' is not a package | os.path.join
try:
    import time.nothing
except ImportError as e:
    print(type(e).__name__)  # prints: ModuleNotFoundError
try:
    from time import nothing
except ImportError as e:
    print(e.name, str(e).partition(" (")[0])  # prints: time cannot import name 'nothing' from 'time'
