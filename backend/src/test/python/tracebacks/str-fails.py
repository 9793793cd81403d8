class Failure(Exception):
    def __str__(self):
        raise ValueError
raise Failure(2)
# raises: Failure: <exception str() failed>
