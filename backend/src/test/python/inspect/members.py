import inspect


class Job:
    """One piece of work.

    And more about it.
    """

    def run(self): ...
    def stop(self): "Stops it."


print([name for name, _ in inspect.getmembers(Job, inspect.isfunction)])  # prints: ['run', 'stop']
print([name for name, _ in inspect.getmembers(Job(), inspect.ismethod)])  # prints: ['run', 'stop']
print(inspect.getdoc(Job))  # prints: One piece of work.
# prints:
# prints: And more about it.
print(inspect.getdoc(Job.stop), inspect.getdoc(Job.run))  # prints: Stops it. None
print([c.__name__ for c in inspect.getmro(Job)], inspect.get_annotations(Job))  # prints: ['Job', 'object'] {}
