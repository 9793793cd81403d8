import asyncio
import json
import random

for module in [asyncio, json, random]:
    print(repr(module).rpartition("lib/python3.11/")[2])
# prints: asyncio/__init__.py'>
# prints: json/__init__.py'>
# prints: random.py'>
try:
    from collections import Iterable
except ImportError as error:
    start, _, end = str(error).partition("(")
    print(start, end[-24:], error.path == end[:-1])
# prints: cannot import name 'Iterable' from 'collections'  collections/__init__.py) True
