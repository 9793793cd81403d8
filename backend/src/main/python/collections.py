"""Containers beside the built-in ones."""

from _collections import deque
import collections.abc
from _collections_counter import Counter
from _collections_dicts import ChainMap, OrderedDict, defaultdict
from _collections_string import UserString
from _collections_tuples import namedtuple
from _collections_user import UserDict, UserList
