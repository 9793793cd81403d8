import threading
import warnings

t = threading.Thread(name="x")
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    t.setName("y")
    print(t.getName(), t.isDaemon())  # prints: y False
    t.setDaemon(True)
    print(threading.currentThread().name, threading.activeCount(), t.daemon)  # prints: MainThread 1 True
    threading.Event().isSet()
    c = threading.Condition()
    with c:
        c.notifyAll()
for w in caught:
    print(w.category.__name__, w.message)
    # prints: DeprecationWarning setName() is deprecated, set the name attribute instead
    # prints: DeprecationWarning getName() is deprecated, get the name attribute instead
    # prints: DeprecationWarning isDaemon() is deprecated, get the daemon attribute instead
    # prints: DeprecationWarning setDaemon() is deprecated, set the daemon attribute instead
    # prints: DeprecationWarning currentThread() is deprecated, use current_thread() instead
    # prints: DeprecationWarning activeCount() is deprecated, use active_count() instead
    # prints: DeprecationWarning isSet() is deprecated, use is_set() instead
    # prints: DeprecationWarning notifyAll() is deprecated, use notify_all() instead
