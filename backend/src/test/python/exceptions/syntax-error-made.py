# raises: SyntaxError: None
print(repr(str(SyntaxError())), str(SyntaxError("text")))  # prints: 'None' text
raise SyntaxError
