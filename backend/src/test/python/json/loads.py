import json

print(json.loads('{"a": [1, 2.0, "x\\u00e9", null, true]}'))  # prints: {'a': [1, 2.0, 'xé', None, True]}
for text in "", "[1,", '{"a" 1}', "[1] x":
    try:
        json.loads(text)
    except json.JSONDecodeError as e:
        print(e)  # prints: Expecting value: line 1 column 1 (char 0)
        # prints: Expecting value: line 1 column 4 (char 3)
        # prints: Expecting ':' delimiter: line 1 column 6 (char 5)
        # prints: Extra data: line 1 column 5 (char 4)
