from enum import Enum, StrEnum, auto


class S(str, Enum):
    A = "a"


class T(StrEnum):
    FOO = auto()


print(S.A == "a", S.A, S.A.upper(), T.FOO, T.FOO == "foo", f"{T.FOO}")  # prints: True S.A A foo True foo
