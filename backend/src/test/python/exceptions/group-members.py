"""What an exception group is made of must be a sequence of exceptions."""

for members in ("text", {1}, [], [ValueError], range(2)):
    try:
        ExceptionGroup("group", members)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
# prints: ValueError Item 0 of second argument (exceptions) is not an exception
# prints: TypeError second argument (exceptions) must be a sequence
# prints: ValueError second argument (exceptions) must be a non-empty sequence
# prints: ValueError Item 0 of second argument (exceptions) is not an exception
# prints: ValueError Item 0 of second argument (exceptions) is not an exception
