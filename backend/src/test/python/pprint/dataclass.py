from dataclasses import dataclass, field
from pprint import pformat, pprint


@dataclass
class Job:
    name: str
    steps: list
    secret: int = field(default=3, repr=False)


pprint(Job("build", ["compile", "test"]))  # prints: Job(name='build', steps=['compile', 'test'])
pprint(Job("build", ["compile", "test", "package", "publish"]), width=30)  # prints: Job(name='build',
# prints:     steps=['compile',
# prints:            'test',
# prints:            'package',
# prints:            'publish'])
print(pformat([Job("a", []), Job("b", [])], width=30))  # prints: [Job(name='a', steps=[]),
# prints:  Job(name='b', steps=[])]


class Own(Job):
    def __repr__(self):
        return "Own(" + "x" * 30 + ")"


pprint(Own("a", []), width=10)  # prints: Own(xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx)
