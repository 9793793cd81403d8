print(dir())
# prints: ['__annotations__', '__builtins__', '__cached__', '__doc__', '__file__', '__loader__', '__name__', '__package__', '__spec__']
print([name for name in list(globals())])
# prints: ['__name__', '__doc__', '__package__', '__loader__', '__spec__', '__annotations__', '__builtins__', '__file__', '__cached__']
print(__builtins__, __builtins__.len("abc"))  # prints: <module 'builtins' (built-in)> 3
print(__annotations__, __spec__, __package__)  # prints: {} None None
import sys

print(str(sys.modules["__main__"]).startswith("<module '__main__' from '"))  # prints: True
