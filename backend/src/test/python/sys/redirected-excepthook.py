# The default excepthook writes to what sys.stderr is now.
import sys, io, contextlib, traceback
b = io.StringIO()
with contextlib.redirect_stderr(b):
    try: 1/0
    except ZeroDivisionError:
        sys.__excepthook__(*sys.exc_info())
        traceback.print_exc()
print([line for line in b.getvalue().splitlines() if line[0] != ' '])
# prints: ['Traceback (most recent call last):', 'ZeroDivisionError: division by zero', 'Traceback (most recent call last):', 'ZeroDivisionError: division by zero']
err = io.StringIO()
with contextlib.redirect_stderr(err):
    try: foo_bar = 1; print(foo_baz)
    except NameError as e:
        sys.excepthook(type(e), e, e.__traceback__)
print([line for line in err.getvalue().splitlines() if line[0] != ' '])
# prints: ['Traceback (most recent call last):', "NameError: name 'foo_baz' is not defined. Did you mean: 'foo_bar'?"]
