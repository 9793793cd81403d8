def attempt(action):
    try:
        try:
            raise ExceptionGroup("g", [ValueError(1), KeyError(2)])
        except* ValueError as e:
            action(e)
    except BaseException as e:
        print(repr(e), repr(e.__context__), repr(e.__cause__))
def again(e):
    raise
def new(e):
    raise RuntimeError("new")
def caused(e):
    raise RuntimeError("new") from e
def same(e):
    raise e
attempt(again)
# prints: ExceptionGroup('', [ExceptionGroup('g', [ValueError(1)]), ExceptionGroup('g', [KeyError(2)])]) None None
attempt(new)
# prints: ExceptionGroup('', [RuntimeError('new'), ExceptionGroup('g', [KeyError(2)])]) None None
attempt(caused)
# prints: ExceptionGroup('', [RuntimeError('new'), ExceptionGroup('g', [KeyError(2)])]) None None
attempt(same)
# prints: ExceptionGroup('', [ExceptionGroup('g', [ValueError(1)]), ExceptionGroup('g', [KeyError(2)])]) None None
attempt(print)
# prints: g (1 sub-exception)
# prints: ExceptionGroup('g', [KeyError(2)]) None None
try:
    raise ExceptionGroup("g", [ValueError(1), KeyError(2)])
except* ValueError as e:
    try:
        raise
    except ExceptionGroup as x:
        print("again", x.exceptions)
except* KeyError:
    pass
# prints: again (ValueError(1),)
try:
    print(e)
except NameError as x:
    print(x)
# prints: name 'e' is not defined
