import os

print(os.environ.get("NO_SUCH_NAME"), os.getenv("NO_SUCH_NAME", "x"))  # prints: None x
print(os.sep, repr(os.linesep), os.name)  # prints: / '\n' posix
