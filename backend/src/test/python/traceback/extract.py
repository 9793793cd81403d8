import io
import sys
import traceback


def fail():
    return 1 / 0


try:
    fail()
except ZeroDivisionError as e:
    places = traceback.extract_tb(e.__traceback__)
    texts = traceback.format_tb(e.__traceback__)
    stream = io.StringIO()
    traceback.print_tb(sys.exc_info()[2], file=stream)
    walked = []
    tb = e.__traceback__
    while tb is not None:
        walked.append((tb.tb_lineno, tb.tb_frame.f_code.co_name))
        tb = tb.tb_next

print(len(places), places[-1].name, places[-1].lineno, places[-1].line)  # prints: 2 fail 7 return 1 / 0
print(repr(places[0]).replace(__file__, "extract.py"))  # prints: <FrameSummary file extract.py, line 11 in <module>>
print([text.replace(__file__, "extract.py") for text in texts])  # prints: ['  File "extract.py", line 11, in <module>\n    fail()\n', '  File "extract.py", line 7, in fail\n    return 1 / 0\n           ~~^~~\n']
print(stream.getvalue() == "".join(texts), walked)  # prints: True [(11, '<module>'), (7, 'fail')]
