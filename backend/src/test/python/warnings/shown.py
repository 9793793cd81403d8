import io
import sys
import warnings


def shown(warn):
    sys.stderr, kept = io.StringIO(), sys.stderr
    warn()
    sys.stderr, kept = kept, sys.stderr
    return kept.getvalue().replace(__file__, "shown.py")


def use_old(level):
    warnings.warn("old", DeprecationWarning, stacklevel=level)


def twice():
    use_old(2)
    use_old(2)


results = [shown(twice), shown(lambda: use_old(1)), shown(lambda: use_old(1))]
results.append(shown(lambda: warnings.warn_explicit("told", UserWarning, "file.py", 7)))
results.append(shown(lambda: warnings.warn("hidden", PendingDeprecationWarning)))
warnings.showwarning = lambda message, category, *rest: results.append(f"{category.__name__} {message}")
warnings.warn("by a function")
for result in results:
    print(repr(result))  # prints: 'shown.py:18: DeprecationWarning: old\n  use_old(2)\nshown.py:19: DeprecationWarning: old\n  use_old(2)\n'
# prints: 'shown.py:14: DeprecationWarning: old\n  warnings.warn("old", DeprecationWarning, stacklevel=level)\n'
# prints: ''
# prints: 'file.py:7: UserWarning: told\n'
# prints: ''
# prints: 'UserWarning by a function'
print(repr(warnings.formatwarning("text", UserWarning, "f.py", 3, "the line")))  # prints: 'f.py:3: UserWarning: text\n  the line\n'
