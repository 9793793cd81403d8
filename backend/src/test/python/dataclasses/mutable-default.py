from dataclasses import dataclass

try:

    @dataclass
    class Bad:
        items: list = []

except ValueError as e:
    print(e)  # prints: mutable default <class 'list'> for field items is not allowed: use default_factory
