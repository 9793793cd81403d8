import sys

print(sys.flags.optimize, sys.flags.dev_mode, len(sys.flags))  # prints: 0 False 18
print(sys.float_repr_style, repr(sys.abiflags), sys.platlibdir)  # prints: short '' lib
print(sys.gettrace(), sys.getprofile(), sys.pycache_prefix)  # prints: None None None
print(sys.get_int_max_str_digits(), sys.getfilesystemencodeerrors())  # prints: 4300 surrogateescape
