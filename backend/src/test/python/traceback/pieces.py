import traceback


class Own(Exception):
    def __str__(self):
        return f"own {self.args[0]}"


results = []
try:
    try:
        raise Own("text")
    except Own as e:
        e.add_note("and a note")
        results.append(traceback.format_exception_only(e))
        results.append(traceback.format_exception(e))
        results.append(traceback.format_exception(type(e), e, e.__traceback__)[-2:])
        raise KeyError("k") from e
except KeyError as e:
    results.append(traceback.format_exception(e, chain=False))
    results.append(traceback.format_exception(e))

for pieces in results:
    print([piece.replace(__file__, "pieces.py") for piece in pieces])  # prints: ['Own: own text\n', 'and a note\n']
# prints: ['Traceback (most recent call last):\n', '  File "pieces.py", line 12, in <module>\n    raise Own("text")\n', 'Own: own text\n', 'and a note\n']
# prints: ['Own: own text\n', 'and a note\n']
# prints: ['Traceback (most recent call last):\n', '  File "pieces.py", line 18, in <module>\n    raise KeyError("k") from e\n', "KeyError: 'k'\n"]
# prints: ['Traceback (most recent call last):\n', '  File "pieces.py", line 12, in <module>\n    raise Own("text")\n', 'Own: own text\n', 'and a note\n', '\nThe above exception was the direct cause of the following exception:\n\n', 'Traceback (most recent call last):\n', '  File "pieces.py", line 18, in <module>\n    raise KeyError("k") from e\n', "KeyError: 'k'\n"]
print(repr(traceback.format_exc()))  # prints: 'NoneType: None\n'
