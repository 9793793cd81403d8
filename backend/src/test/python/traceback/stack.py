import io
import traceback


def where(stream):
    traceback.print_stack(file=stream)
    return traceback.extract_stack()


stream = io.StringIO()
places = where(stream)
text = traceback.format_stack()
print(stream.getvalue().replace(__file__, "stack.py"))
# prints:   File "stack.py", line 11, in <module>
# prints:     places = where(stream)
# prints:   File "stack.py", line 6, in where
# prints:     traceback.print_stack(file=stream)
# prints:
print([(place.name, place.lineno, place.line) for place in places])
# prints: [('<module>', 11, 'places = where(stream)'), ('where', 7, 'return traceback.extract_stack()')]
print(len(text), len(text[0].splitlines()))  # prints: 1 2
print(traceback.format_list([("a.py", 3, "f", "x = 1"), ("b.py", 4, "g", None)]))
# prints: ['  File "a.py", line 3, in f\n    x = 1\n', '  File "b.py", line 4, in g\n']
