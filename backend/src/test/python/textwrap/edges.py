import textwrap

for call in (
    lambda: textwrap.shorten("Hello", width=2),  # prints: ValueError placeholder too large for max width
    lambda: textwrap.wrap("a b c d e f", 3, max_lines=2),  # prints: ValueError placeholder too large for max width
    lambda: textwrap.fill("hello world", width=5, initial_indent="* ", subsequent_indent="  "),  # prints: '* hel\n  lo \n  wor\n  ld'
    lambda: textwrap.wrap("aaa-bbbbbbbbbb ccc", 6),  # prints: ['aaa-bb', 'bbbbbb', 'bb ccc']
    lambda: textwrap.TextWrapper(fix_sentence_endings=True).fill("A b. C d. e."),  # prints: 'A b.  C d.  e.'
    lambda: textwrap.dedent(5),  # prints: TypeError expected string or bytes-like object, got 'int'
):
    try:
        print(repr(call()))
    except Exception as e:
        print(type(e).__name__, e)
