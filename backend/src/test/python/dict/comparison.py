"""Dicts are equal by content, whatever their order."""

print({1: 2, 3: 4} == {3: 4, 1: 2}, {1: 2} == {1: 2.0}, {1: 2} != {1: 3}, {} == {}, {1: [2]} == {1: [2]}, {1: 2} == [1])  # prints: True True True True True False
