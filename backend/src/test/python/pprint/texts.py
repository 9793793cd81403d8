from pprint import pprint

text = "Threads of one process share its memory,\nprocesses do not."
pprint(text, width=30)  # prints: ('Threads of one process '
# prints:  'share its memory,\n'
# prints:  'processes do not.')
pprint([text, "short"], width=30)  # prints: ['Threads of one process '
# prints:  'share its memory,\n'
# prints:  'processes do not.',
# prints:  'short']
pprint({"key": text}, width=30)  # prints: {'key': 'Threads of one '
# prints:         'process share its '
# prints:         'memory,\n'
# prints:         'processes do not.'}
pprint(b"a row of bytes that is too long", width=20)  # prints: (b'a row of bytes t'
# prints:  b'hat is too long')
pprint("unbreakable" * 3, width=20)  # prints: 'unbreakableunbreakableunbreakable'
pprint([1000000, 25], underscore_numbers=True)  # prints: [1_000_000, 25]
