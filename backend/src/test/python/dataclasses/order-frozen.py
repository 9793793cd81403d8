from dataclasses import FrozenInstanceError, dataclass


@dataclass(order=True, frozen=True)
class V:
    major: int
    minor: int = 0


print(sorted([V(2), V(1, 5), V(1)]), V(1) < V(2), len({V(1), V(1)}))
# prints: [V(major=1, minor=0), V(major=1, minor=5), V(major=2, minor=0)] True 1
try:
    V(1).major = 2
except FrozenInstanceError as e:
    print(e)  # prints: cannot assign to field 'major'
