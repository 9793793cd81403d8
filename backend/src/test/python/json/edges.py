import json

for call in (
    lambda: json.dumps(float("nan"), allow_nan=False),  # prints: ValueError Out of range float values are not JSON compliant
    lambda: json.dumps([float("nan")], allow_nan=False, indent=1),  # prints: ValueError Out of range float values are not JSON compliant: nan
    lambda: json.dumps([1], indent=1.5),  # prints: TypeError can't multiply sequence by non-int of type 'float'
    lambda: json.loads("\ufeff[1]"),  # prints: JSONDecodeError Unexpected UTF-8 BOM (decode using utf-8-sig): line 1 column 1 (char 0)
):
    try:
        print(repr(call()))
    except Exception as e:
        print(type(e).__name__, e)
