import textwrap

print(textwrap.wrap("a well-known state-of-the-art co-operation", 12))
# prints: ['a well-known', 'state-of-', 'the-art co-', 'operation']
print(textwrap.wrap("this--or even---that", 6))  # prints: ['this--', 'or', 'even', '---', 'that']
print(textwrap.wrap("use -l and --all, tim-peters'ly", 8))
# prints: ['use -l', 'and', '--all,', 'tim-pete', "rs'ly"]
print(textwrap.wrap("2-succinyl-6-hydroxy-acid x-ray 12-34", 10))
# prints: ['2-', 'succinyl-', '6-hydroxy-', 'acid x-ray', '12-34']
print(textwrap.wrap("well-known words-here", 7, break_on_hyphens=False))
# prints: ['well-kn', 'own wor', 'ds-here']
