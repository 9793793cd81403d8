import json

print(json.dumps({"a": [1, 2.5, None, True], "b": "é\n"}))
# prints: {"a": [1, 2.5, null, true], "b": "\u00e9\n"}
print(json.dumps({"b": 1, "a": 2}, sort_keys=True), json.dumps([1, [2]], separators=(",", ":")))
# prints: {"a": 2, "b": 1} [1,[2]]
print(json.dumps({"a": 1}, indent=2))  # prints: {
# prints:   "a": 1
# prints: }
try:
    json.dumps({1, 2})
except TypeError as e:
    print(e)  # prints: Object of type set is not JSON serializable
