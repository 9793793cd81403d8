print(complex("1+2j"), complex("(3-4.5j)"), complex(" j "), complex("-2.5e1"))  # prints: (1+2j) (3-4.5j) 1j (-25+0j)
print(complex(1, 2), complex(1j, 1j), complex(), complex(imag=-1))  # prints: (1+2j) (-1+1j) 0j -1j
for text in ("1 + 2j", "one", ""):
    try:
        complex(text)
    except ValueError as e:
        print(e)
# prints: complex() arg is a malformed string
# prints: complex() arg is a malformed string
# prints: complex() arg is a malformed string
try:
    complex("1", 2)
except TypeError as e:
    print(e)  # prints: complex() can't take second arg if first is a string
