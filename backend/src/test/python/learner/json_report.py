import json
from collections import defaultdict
from datetime import date, datetime, timedelta
from pprint import pprint
from typing import TypedDict, NamedTuple, Optional, Union

RAW = """
{"users": [
   {"id": 1, "name": "Zoë", "born": "1990-02-28", "tags": ["admin", "dev"], "score": 9.5, "active": true},
   {"id": 2, "name": "Bob", "born": "2001-12-31", "tags": [], "score": 1e3, "active": false},
   {"id": 3, "name": "李", "born": null, "tags": ["dev"], "score": -0.0, "active": true}
]}
"""


class User(TypedDict):
    id: int
    name: str


class Stat(NamedTuple):
    key: str
    count: int = 0


data = json.loads(RAW)
users: list[User] = data["users"]
print(type(data).__name__, len(users), users[0]["tags"])  # prints: dict 3 ['admin', 'dev']
tags = defaultdict(list)
for u in users:
    for tag in u["tags"]:
        tags[tag].append(u["name"])
print(json.dumps(tags, ensure_ascii=False), json.dumps(tags, sort_keys=True))
# prints: {"admin": ["Zoë"], "dev": ["Zoë", "李"]} {"admin": ["Zo\u00eb"], "dev": ["Zo\u00eb", "\u674e"]}
today = date(2024, 2, 29)
for u in users:
    if born := u["born"]:
        d = date.fromisoformat(born)
        age = today.year - d.year - ((today.month, today.day) < (d.month, d.day))
        print(f"{u['name']:<5}{d:%d %b %Y} {age:3d} {d.strftime('%A')} {(today - d).days}")
    else:
        print(f"{u['name']!r} has no birthday")
# prints: Zoë  28 Feb 1990  34 Wednesday 12419
# prints: Bob  31 Dec 2001  22 Monday 8095
# prints: '李' has no birthday
report = {
    "generated": datetime(2024, 2, 29, 12, 30).isoformat(),
    "stats": [Stat("active", sum(u["active"] for u in users)), Stat("none")],
    "scores": {u["name"]: u["score"] for u in users},
    "empty": {}, "nothing": None, "list": [], 5: "int key",
}
print(json.dumps(report, indent=4, default=str, separators=(",", ": ")))
# prints: {
# prints:     "generated": "2024-02-29T12:30:00",
# prints:     "stats": [
# prints:         [
# prints:             "active",
# prints:             2
# prints:         ],
# prints:         [
# prints:             "none",
# prints:             0
# prints:         ]
# prints:     ],
# prints:     "scores": {
# prints:         "Zo\u00eb": 9.5,
# prints:         "Bob": 1000.0,
# prints:         "\u674e": -0.0
# prints:     },
# prints:     "empty": {},
# prints:     "nothing": null,
# prints:     "list": [],
# prints:     "5": "int key"
# prints: }
pprint(report, width=60)
# prints: {5: 'int key',
# prints:  'empty': {},
# prints:  'generated': '2024-02-29T12:30:00',
# prints:  'list': [],
# prints:  'nothing': None,
# prints:  'scores': {'Bob': 1000.0, 'Zoë': 9.5, '李': -0.0},
# prints:  'stats': [Stat(key='active', count=2),
# prints:            Stat(key='none', count=0)]}
print(json.loads("[1, 2.0, \"\\u00e9\\n\", null]"))  # prints: [1, 2.0, 'é\n', None]
for bad in ('{"a": 1,}', "{'a': 1}", "[1, 2", "", "nul"):
    try:
        json.loads(bad)
    except json.JSONDecodeError as e:
        print(f"{bad!r}: {e}")
# prints: '{"a": 1,}': Expecting property name enclosed in double quotes: line 1 column 9 (char 8)
# prints: "{'a': 1}": Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
# prints: '[1, 2': Expecting ',' delimiter: line 1 column 6 (char 5)
# prints: '': Expecting value: line 1 column 1 (char 0)
# prints: 'nul': Expecting value: line 1 column 1 (char 0)
print(timedelta(days=1.5, seconds=5), datetime(2024, 1, 31) + timedelta(weeks=4))
# prints: 1 day, 12:00:05 2024-02-28 00:00:00
print(json.loads('{"x": 1}', object_pairs_hook=list), json.dumps("é\t\"</"))
# prints: [('x', 1)] "\u00e9\t\"</"
