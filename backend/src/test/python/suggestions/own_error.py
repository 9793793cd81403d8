"""An error raised by __getattr__ is told the name and the object, too."""
# raises: AttributeError: bluch. Did you mean: 'blech'?

class A:
    blech = 1

    def __getattr__(self, name):
        raise AttributeError(name)


A().bluch
