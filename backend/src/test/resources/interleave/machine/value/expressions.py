"""Writes expressions.tsv: expressions, a tab, and what this Python (3.11) says of each.

Run it in this folder: python3 expressions.py > expressions.tsv
"""
import ast
import itertools
import warnings

warnings.simplefilter("ignore")

INTS = ["0", "1", "-1", "7", "-7", "10", "255", "2**31", "-2**31", "2**63-1", "-2**63", "2**63", "10**20", "-10**20", "2**100+1"]
SMALL = ["0", "1", "-1", "3", "-3", "64"]
FLOATS = ["0.0", "-0.0", "1.0", "-1.5", "2.5", "0.1", "1e16", "1e-5", "1e300", "-1e300", "5e-324", "float('inf')", "-float('inf')", "float('nan')", "123456789.123"]
OTHERS = ["True", "False", "None", "'a'", "''", "[1]", "[]", "(1,2)", "{1}", "{1:2}", "b'a'", "range(3)", "1j"]
BINARY = ["+", "-", "*", "/", "//", "%"]
COMPARE = ["<", "<=", "==", "!=", ">", ">="]
TEXTS = ["''", "'a'", "'abc'", "'Hello World'", "'  x y  '", "'ÄÖß'", "'naïve\\u0301'", "'a\\U0001f600b'", "'1²½'", "'\\x00\\x7f\\xa0\\u2028'", "'A-b_C 1'", "'ǆ'"]


def numbers():
    for a, b in itertools.product(INTS, INTS):
        for op in BINARY + ["&", "|", "^"]:
            yield f"({a}) {op} ({b})"
        for op in ("<", "==", ">="):
            yield f"({a}) {op} ({b})"
        yield f"divmod({a}, {b})"
    for a, b in itertools.product(INTS, SMALL):
        for op in ("**", "<<", ">>"):
            yield f"({a}) {op} ({b})"
    for a, b in itertools.product(FLOATS + ["3", "-2", "10**400", "True"], repeat=2):
        for op in BINARY + ["<", "==", ">"]:
            yield f"({a}) {op} ({b})"
        yield f"divmod({a}, {b})"
    for a, b in itertools.product(["0.0", "-0.0", "2.0", "0.5", "1.0", "float('inf')", "float('nan')", "10.0", "1e200"], ["0", "2", "-2", "0.5", "3.0", "-1.0", "float('inf')"]):
        yield f"({a}) ** ({b})"
    for a in INTS + FLOATS + ["2**53+1", "10**22", "10**23", "1.7976931348623157e308"]:
        for f in ("repr", "len" if "nan" in a else "hash", "int", "float", "bool", "-", "+", "~", "round", "abs"):
            yield f"{f}({a})"
    for a, n in itertools.product(["2.675", "1.5", "2.5", "-0.5", "1234.5678", "1e22", "5e-324", "0.05", "1.005", "15", "25", "-25", "1250", "10**20+5", "1e308"], ["0", "1", "2", "-1", "-2", "-3", "20", "400", "-400", "None"]):
        yield f"round({a}, {n})"
    for a in ["10**400/10**399", "(2**53+1)/1", "1/3", "2/3", "10**23/7", "-7/2**80", "1/10**400", "(2**1074+1)/2**2148", "3/2**1075", "10**400/1", "5/0", "(2**63)/(2**62+1)", "123456789012345678901234567890/987654321"]:
        yield a
    for x in ["pow(2,10,1000)", "pow(3,-1,7)", "pow(2,3,-5)", "pow(-2,3,5)", "pow(2,-1,4)", "pow(2,3,0)", "pow(2,10)", "pow(2.0,3)", "pow(2,3,1)", "pow(10,20,10**9+7)",
              "(-1)**(10**18)", "0**0", "0**5", "2**-2", "(-8)**-1", "0**-1",
              "1<<-1", "1>>-1", "-1>>1000", "5>>10**30", "0<<10**30"]:
        yield x
    for base in ("10", "16", "0", "2", "36", "8", "1", "37"):
        for t in ("'12'", "' -12 '", "'0x1F'", "'0b101'", "'0o17'", "'1_000'", "'_1'", "'1__0'", "'1_'", "'z9'", "''", "'+'", "'٣'", "'00'", "'010'", "'1 2'", "'\\t5\\n'", "'0x'", "'0_1'", "'0x_1'"):
            yield f"int({t}, {base})"
    for t in ("'1.5'", "' 1e5 '", "'1_0.5'", "'1__0'", "'.5'", "'5.'", "'.'", "'inf'", "'-Infinity'", "'nan'", "'1e400'", "'e5'", "''", "'1e'", "'0x10'", "'١.٥'", "'1_e5'", "'1e1_0'", "'+-1'", "'-nan'"):
        yield f"float({t})"
    for x in ["int()", "int('5')", "int(5.9)", "int(-5.9)", "int(True)", "int(None)", "int([])", "int(1.5, 2)", "int('1', base=3)", "int(base=3)", "int(b'12')", "int(float('nan'))", "int(float('inf'))", "int('9'*4300) == 10**4300-1", "int('9'*4301)", "repr(10**4300)", "len(repr(10**4299))", "int(1,2,3)", "float([])", "float(None)", "float(1,2)", "float(10**400)", "bool(1,2)", "bool([])", "bool('a')", "float(True)"]:
        yield x
    for x in ["(255).bit_length()", "(-256).bit_length()", "(0).bit_length()", "(2**70).bit_length()", "(-7).bit_count()", "(1000).to_bytes(2,'big')", "(1000).to_bytes(4,'little')", "(-2).to_bytes(2,'big',signed=True)", "(-2).to_bytes(2,'big')", "(256).to_bytes(1,'big')", "(5).to_bytes()", "(0).to_bytes(0,'big')", "(1).to_bytes(2,'x')", "(128).to_bytes(1,'big',signed=True)", "(-128).to_bytes(1,'big',signed=True)", "int.from_bytes(b'\\x03\\xe8','big')", "int.from_bytes(b'\\xff\\xfe','little')", "int.from_bytes(b'\\xff','big',signed=True)", "int.from_bytes([1,2])", "int.from_bytes(b'')", "(5).as_integer_ratio()", "(5).conjugate()", "(5).real", "(5).imag", "(5).numerator", "(5).denominator", "True.real", "(0.75).as_integer_ratio()", "(1e300).is_integer()", "(1.5).is_integer()", "float('inf').is_integer()", "float('nan').as_integer_ratio()", "float('inf').as_integer_ratio()", "(0.1).as_integer_ratio()", "(-2.5).conjugate()", "(2.5).real", "(2.5).imag"]:
        yield x
    for a in FLOATS + ["1e-310", "0.1+0.2"]:
        yield f"({a}).hex()"
    for t in ("'0x1.8p3'", "'1'", "'-0x.8'", "'inf'", "'nan'", "'x'", "'0x1p-1074'", "'0x1p5000'", "'1.8p1'", "'0x'"):
        yield f"float.fromhex({t})"
    for a, b in itertools.product(OTHERS + ["1", "1.5"], repeat=2):
        for op in BINARY + ["<", "==", "&", "|", "**"]:
            if not (a == "b'a'" and op == "%") and not ("1j" in (a, b) and op in ("/", "**")):
                yield f"({a}) {op} ({b})"
    for x in ["1j", "-1j", "1+2j", "1-2j", "(1+2j)*(3-1j)", "0j", "-0j", "(1.5+0j)", "complex(1,2)", "complex()", "(1+2j).real", "(1+2j).imag", "(1+2j).conjugate()", "1e20j", "1j==1j", "1j!=1", "1j<2", "hash(1j)", "1j+'a'", "1j%2"]:
        yield x
    for x in ["True & False", "True | 1", "True ^ True", "~True", "True + True", "-True", "True == 1", "hash(True)", "repr(True)", "bool.__and__(True, False)", "True * 'ab'"]:
        yield x


def formats():
    specs = ["", "5", "<5", ">5", "^5", "=5", "05", "+", " ", "-", "+05", ",", "_", "d", "b", "#b", "o", "#o", "x", "#x", "X", "#X", "#010x", "c", "e", "f", "g", "%", "n", ".2f", "10.3f", "+.1e", ",.2f", "012,.1f", "08,d", "_b", "_x", ",x", "*^9", "x<4", "é>4", "z.0f", "#.0f", "#g", ".0e", ".3g", ".10g", "s", "5zz", ".2", "0=8", "<08", ".3%", "G", "E", "F", ".0%", "j", ",,", "_,", ",_", ".", "1000000000000", "010_d", "+,", "#,x", "#_x", "05s", "z"]
    values = ["0", "5", "-5", "1234567", "-1234567", "10**20", "97", "True", "0.0", "-0.0", "1.5", "-2.5", "1234567.891", "0.00001234", "1e20", "float('nan')", "float('inf')", "-float('inf')", "-0.4"]
    for v, s in itertools.product(values, specs):
        yield f"format({v}, {s!r})"
    for v, s in itertools.product(["''", "'abc'", "'héllo'", "'a\\U0001f600b'"], ["", "5", "<5", ">7", "^8", "=5", "05", "+", " ", "#", "z", ".2", "10.2s", "d", ",", "*^9", "s", ".0", "x", "5zz", "_"]):
        yield f"format({v}, {s!r})"
    for v in ["None", "[]", "(1,)", "{}", "b''", "range(3)", "object"]:
        for s in ["", "5", "s"]:
            yield f"format({v}, {s!r})"
    templates = ["%d", "%5d", "%-5d|", "%05d", "%+d", "% d", "%.3d", "%x", "%#x", "%X", "%o", "%#o", "%i", "%u", "%c", "%s", "%r", "%a", "%5s", "%-5s|", "%.2s", "%e", "%.2f", "%f", "%g", "%G", "%10.3f", "%-10.1f|", "%+.1f", "%010.2f", "%#.0f", "%.0f", "%%", "%5%", "%y", "%", "a%", "%(a)s", "%ld", "%5.2d", "%+05d", "% 05.1f"]
    values = ["5", "-5", "255", "10**20", "1.5", "-0.0", "2.5", "1e100", "float('nan')", "float('inf')", "'abc'", "'é'", "None", "[1]", "True", "()", "(1,)", "(1,2)", "{'a':1}", "0x110000", "97"]
    for t, v in itertools.product(templates, values):
        yield f"{t!r} % {v}"
    for x in ["'%s %s' % (1, 2)", "'%s %s' % (1,)", "'%s' % (1, 2)", "'%*d' % (5, 42)", "'%-*d|' % (5, 42)", "'%*d|' % (-5, 42)", "'%.*f' % (2, 3.14159)", "'%*d' % ('a', 1)", "'%(a)s %(b)d' % {'a': 'x', 'b': 3}", "'%(a)s' % {}", "'%(a)s' % 1", "'%(a' % {}", "'%((a))s' % {'(a)': 1}", "'%s' % {'a': 1}", "'x' % {}", "'x' % 1", "'x' % ()", "'x' % []", "'%d' % '1'", "'%x' % 1.5", "'%f' % 'a'", "'%c' % 'ab'", "'%c' % 65", "'%c' % 1.5", "'%s' % ((1, 2),)", "'%r' % 'it\\'s'", "'%a' % 'é'", "'%5c|%-5c|' % ('a', 'b')", "'%s%%' % 50", "'%.100f' % 0.1", "'%d' % True", "'%s' % True", "'%i%%' % 7.9", "'%3d|%-3d|%03d' % (1, 2, 3)", "'%z' % 1", "'%é' % 1", "'%(a)' % {'a': 1}", "'%(a)s %s' % {'a': 1}", "'%s %(a)s' % {'a': 1}"]:
        yield x
    for x in ["'{}'.format(1)", "'{} {}'.format(1, 'a')", "'{1} {0}'.format(1, 2)", "'{a}'.format(a=1)", "'{0[0]}'.format([5])", "'{0[a]}'.format({'a': 3})", "'{0.real}'.format(5)", "'{:>5}'.format('x')", "'{:{}}'.format('x', 5)", "'{:{w}.{p}f}'.format(3.14159, w=8, p=2)", "'{!r}'.format('a')", "'{!s}'.format('a')", "'{!a}'.format('é')", "'{!r:>5}'.format('a')", "'{{}}'.format()", "'{{{}}}'.format(1)", "'{'.format()", "'}'.format()", "'{}'.format()", "'{a}'.format()", "'{1}'.format(1)", "'{}{0}'.format(1)", "'{0}{}'.format(1)", "'{!x}'.format(1)", "'{!r'.format(1)", "'{!'.format(1)", "'{!rx}'.format(1)", "'{0[}'.format(1)", "'{0[]}'.format([1])", "'{0.}'.format(1)", "'{:{:{}}}'.format(1,2,3)", "'{0]}'.format(1)", "'{0[1]x}'.format([1,2])", "'{a b}'.format(**{})" if False else "'{a.b}'.format(a=1)", "'{:}}'.format(1)", "'{:{}'.format(1)", "'{0.x}'.format(1)", "'{0[x]}'.format([1])", "'{0[5]}'.format([1])", "'{0[-1]}'.format([1])", "'{:d}'.format('a')", "'{:,}'.format(1234567)", "'{:.2%}'.format(0.256)", "'{:08.3f}'.format(-3.14159)", "'{a}{b}'.format_map({'a': 1, 'b': 2})", "'{}'.format_map({})", "'{a}'.format_map({})", "'{0}{1}{0}'.format('a','b')", "'{:%}'.format(1)", "'{:<5}|{:^5}|{:>5}'.format(1,2,3)", "'{a[b][0]}'.format(a={'b': [7]})", "'{!r:}'.format('x')", "'{:5}'.format(None)", "'{}'.format(None)", "'{}'.format([1,'a'])", "'{:5}'.format([])", "'{0:{1}}'.format(5, '>3')", "'{a!r:>{w}}'.format(a='q', w=6)", "'{:c}'.format(65)", "'}{'.format()", "'a}'.format()", "'{ }'.format()", "'{0 }'.format(1)", "'{99999999999999999999}'.format(1)"]:
        yield x


def texts():
    for t in TEXTS:
        for m in ("upper", "lower", "casefold", "capitalize", "title", "swapcase", "isalpha", "isalnum", "isdecimal", "isdigit", "isnumeric", "isspace", "isascii", "isprintable", "islower", "isupper", "istitle", "isidentifier", "strip", "lstrip", "rstrip", "split", "rsplit", "splitlines", "encode", "expandtabs"):
            yield f"{t}.{m}()"
        for x in ("repr(%s)", "len(%s)", "%s[0]", "%s[-1]", "%s[1:]", "%s[::-1]", "%s[::2]", "%s*2", "list(%s)", "%s.center(9,'*')", "%s.ljust(6)", "%s.rjust(6,'é')", "%s.zfill(5)", "%s.find('a')", "%s.count('')", "%s.replace('a','bb')", "%s.replace('','-')", "%s.partition('l')", "%s.rpartition('o')", "%s.split('l')", "%s[10]", "%s['a']", "bool(%s)", "%s.encode('ascii')", "%s.encode('latin-1')", "%s.encode('ascii','replace')", "%s.encode('ascii','ignore')", "%s.encode('ascii','backslashreplace')", "%s.center(6)", "%s.center(7)", "sorted(%s)", "%s.encode().decode()"):
            yield x % t
    for a, b in itertools.product(TEXTS, TEXTS):
        for op in ("<", "==", "in", "+"):
            yield f"{a} {op} {b}"
    for x in ["'a,b,,c'.split(',')", "'a,b,,c'.split(',', 1)", "'a,b,,c'.rsplit(',', 1)", "'a,b,c'.split(',', 0)", "' a  b '.split(None, 1)", "' a  b c '.rsplit(None, 1)", "' a b '.split(' ')", "'a'.split('')", "'a'.split(1)", "'abc'.split(sep='b', maxsplit=1)", "'a\\nb\\r\\nc\\x0bd'.splitlines()", "'a\\nb\\n'.splitlines(True)", "'\\n'.splitlines()", "''.splitlines()", "'a\\n\\nb'.splitlines()", "'aXbX'.strip('X')", "'xyabcyx'.strip('xy')", "'xyabcyx'.lstrip('xy')", "'xyabcyx'.rstrip('xy')", "'a'.strip(1)", "'a'.strip(None)", "'abcabc'.find('c', 3)", "'abcabc'.find('c', -2)", "'abcabc'.find('a', 1, 3)", "'abcabc'.rfind('a')", "'abcabc'.rfind('a', 0, 3)", "'abc'.find('')", "'abc'.find('', 3)", "'abc'.find('', 4)", "'abc'.rfind('')", "'abc'.index('z')", "'abc'.rindex('z')", "'abc'.index('c')", "'aaa'.count('aa')", "'aaa'.count('a', 1)", "'abc'.count('', 4)", "'abc'.find(1)", "'abc'.startswith('ab')", "'abc'.startswith(('x','a'))", "'abc'.startswith('b', 1)", "'abc'.startswith('', 3)", "'abc'.startswith('', 4)", "'abc'.endswith('bc')", "'abc'.endswith('b', 0, 2)", "'abc'.endswith(('x',))", "'abc'.startswith(1)", "'abc'.startswith((1,))", "'abc'.endswith(1)", "'abc'.removeprefix('ab')", "'abc'.removesuffix('bc')", "'abc'.removeprefix('x')", "'abcabc'.replace('b','X',1)", "'abc'.replace('b','')", "'aaa'.replace('a','b',2)", "'abc'.replace('','-',2)", "''.replace('','x')", "'a'.replace('a')", "'a'.replace(1,'b')", "'a'.replace('a',1)", "','.join(['a','b'])", "','.join('abc')", "','.join([])", "','.join([1])", "','.join(1)", "','.join({'a':1})", "'-'.join(('x',))", "'-'.join(['a', None])", "'a'.partition('')", "'abc'.partition('b')", "'abc'.partition('z')", "'abc'.rpartition('z')", "'abcb'.rpartition('b')", "'abc'.partition(1)", "'-5'.zfill(4)", "'+5'.zfill(4)", "'5'.zfill(-1)", "'a\\tb'.expandtabs(4)", "'ab\\tc\\n\\td'.expandtabs()", "'a\\tb'.expandtabs(0)", "'a'.ljust(5,'ab')", "'a'.center('x')", "'a'.ljust(3, 1)", "'abc'.translate({97:'X', 98:None, 99:100})", "'abc'.translate(str.maketrans('ab','xy'))", "'abc'.translate(str.maketrans('ab','xy','c'))", "'abc'.translate({})", "str.maketrans({'a':1,'b':None})", "str.maketrans('a','bc')", "str.maketrans(1)", "str.maketrans({'ab':1})", "'a'.translate(1)", "'abc'.encode('x')", "'é\\ud800'.encode()", "'abc'.encode(errors='strict')", "'a' + 1", "'a' + b'b'", "1 + 'a'", "'a' * 'b'", "'a' * 1.5", "'ab' * 3", "3 * 'ab'", "'ab' * -1", "'ab' * True", "'a' - 'b'", "'x' * 10**12", "'' * 10**12", "'a' in 'abc'", "1 in 'abc'", "'' in ''", "'abc'[1.5]", "'abc'[None]", "'abc'[2:0:-1]", "'abc'[10:]", "'abc'[-2:]", "'abc'[::0]", "'abc'['a':]", "'abcdef'[1:5:2]", "'abcdef'[-1:-5:-2]", "'a\\U0001f600bc'[2:]", "'a\\U0001f600bc'.find('b')", "'a\\U0001f600bc'.index('c')", "'a\\U0001f600b'.center(7, '-')", "'abc' < 1", "'abc' == 1", "str()", "str(1)", "str('a')", "str(b'a')", "str(b'a', 'utf-8')", "str(b'\\xff', 'latin-1')", "str(b'\\xff', 'ascii')", "str('a', 'utf-8')", "str(1, 'utf-8')", "str(object='x')", "str(1.0)", "str(None)", "str([1,'a'])", "str(1,2,3,4)", "hash('a') == hash('a')", "hash('')", "repr('it\\'s')", "repr('\"')", "repr('\\'\"')", "repr('\\n\\t\\r\\\\')", "repr('\\x1b\\x80\\xad')", "repr('\\ud800')", "repr('日本語')", "'ß'.upper()", "'ﬁ'.title()", "'İ'.lower()", "'straße'.casefold()", "'ǆ'.title()", "\"they're bill's\".title()", "'x1y2'.title()", "'ab'.isidentifier()", "'1a'.isidentifier()", "''.isidentifier()", "'_'.isidentifier()", "'é1'.isidentifier()", "''.isalpha()", "''.isspace()", "''.isascii()", "''.isprintable()", "'一二三'.isnumeric()", "'½'.isnumeric()", "'½'.isdigit()", "'²'.isdecimal()", "'A1'.isupper()", "'1'.isupper()", "'aB'.swapcase()", "'a'.upper(1)", "'a'.join()", "'a'.split(1,2,3)", "'a'.foo", "'a'.upper.foo", "'a'.zfill('a')", "'a'.__len__()", "'abc'.__contains__('b')", "'a'.__add__('b')", "'a'.__eq__('a')", "'a'.__eq__(1)", "'a'.__hash__() == hash('a')", "'a'.__mul__(3)", "'ab'.__getitem__(1)", "str.upper('a')", "str.upper(1)", "str.join(',', ['a'])", "'%s' .__mod__(5)", "next(iter('abc'))", "list(reversed('abc'))", "repr(iter(''))[:25]", "'a'.encode().hex()"]:
        yield x


def byte_strings():
    for t in ("b''", "b'abc'", "b'\\x00\\xff\\n\"'", "b' a b '", "b\"it's\"", "bytearray(b'xyz')"):
        for x in ("repr(%s)", "len(%s)", "%s[0]", "%s[-1]", "%s[1:]", "%s[::-1]", "list(%s)", "%s+b'q'", "%s*2", "%s.hex()", "%s.hex(':')", "%s.upper()", "%s.split()", "%s.strip()", "%s.decode('latin-1')", "b'a' in %s", "97 in %s", "%s.find(b'b')", "%s.count(b'')", "%s==b'abc'", "%s<b'b'", "bool(%s)", "%s.replace(b'a',b'zz')", "%s.startswith(b'a')", "%s.endswith((b'c',))", "bytes(%s)", "bytearray(%s)", "tuple(%s)"):
            yield x % t
    for x in ["bytes()", "bytes(3)", "bytes(-1)", "bytes([1,2,255])", "bytes([256])", "bytes([-1])", "bytes('a')", "bytes('é','utf-8')", "bytes('é','ascii')", "bytes(1.5)", "bytes(['a'])", "bytes(range(3))", "bytes(b'a', 'utf-8')", "bytes(10**12)", "bytearray(2)", "bytearray([1])", "bytearray('a')", "bytearray([300])", "b'abc'[5]", "b'abc'['a']", "bytearray(b'a')[5]", "bytearray(b'a')['x']", "b'a'+'b'", "b'a'*1.5", "b'a'<'b'", "b'a'==  'a'", "300 in b'a'", "'a' in b'a'", "b'\\xff'.decode()", "b'a\\xe3\\x81'.decode()", "b'\\xe3\\x28'.decode()", "b'\\xc0\\x80'.decode()", "b'\\xf0\\x9f\\x98\\x80'.decode()", "b'\\xed\\xa0\\x80'.decode()", "b'\\xf4\\x90\\x80\\x80'.decode()", "b'a\\x80b'.decode(errors='replace')", "b'a\\xe3\\x81b'.decode(errors='replace')", "b'a\\x80b'.decode('utf-8','ignore')", "b'a\\x80b'.decode('ascii','backslashreplace')", "b'\\xff'.decode('ascii')", "b'a'.decode('nope')", "b'a'.decode('utf8')", "bytes.fromhex('00 ff1A')", "bytes.fromhex('0')", "bytes.fromhex('zz')", "bytearray.fromhex('01')", "b','.join([b'a',b'b'])", "b','.join(['a'])", "b'a,b'.split(b',')", "b'a b c'.split(None,1)", "b'a\\nb'.splitlines()", "b'xxax'.strip(b'x')", "b'abc'.find(98)", "b'abc'.index(b'z')", "b'abc'.find('a')", "b'aXa'.count(b'a')", "hash(bytearray(b''))", "x = bytearray(b'abc'); x.append(100); x", "x = bytearray(b'abc'); seq(x.extend([1,2]), x)", "x = bytearray(b'abc'); (x.pop(), x)", "x = bytearray(b'abc'); (x.pop(0), x)", "x = bytearray(b'abc'); seq(x.reverse(), x)", "x = bytearray(b'abc'); seq(x.insert(1, 65), x)", "x = bytearray(b'abc'); seq(x.remove(98), x)", "x = bytearray(b'abc'); x.remove(1)", "x = bytearray(b'abc'); x.append(256)", "x = bytearray(b'abc'); seq(x.clear(), x)", "b'abc'.hex('-', 2)", "b'AbC1'.lower()", "b'abc'.isalpha()", "b'12'.isdigit()", "b' '.isspace()"]:
        yield x


def sequences():
    for kind in ("list", "tuple"):
        o, c = ("[", "]") if kind == "list" else ("(", ",)")
        s = f"{o}3,1,2{c}"
        for x in ("repr(%s)", "%s[0]", "%s[-1]", "%s[3]", "%s[-4]", "%s[1:]", "%s[::-1]", "%s[::2]", "%s[5:]", "%s['a']", "%s[1.0]", "%s[10**30]", "%s[True]", "%s+%s", "%s*2", "2*%s", "%s*0", "%s*-1", "%s*1.5", "%s+5", "%s==%s", "%s<%s", "%s.index(2)", "%s.index(9)", "%s.index(3,1)", "%s.index(2,-1)", "%s.count(1)", "len(%s)", "1 in %s", "'a' in %s", "%s.index()", "%s.count()", "bool(%s)", "sorted(%s)", "list(reversed(%s))", "list(enumerate(%s))", "list(zip(%s,%s))", "%s.foo", "%s[None:2]", "%s[::0]", "%s['a':]", "%s[-100:100]", "%s[2:0:-1]", "%s.__len__()", "%s.__getitem__(0)", "%s.__contains__(1)", "%s*10**12", "%s < 5", "%s == 5", "%s.__add__(%s)", "%s.__eq__(1)", "list(%s)", "tuple(%s)", "set(%s)"):
            yield x.replace("%s", s)
    for a, b in itertools.product(["[]", "[1]", "[1,2]", "[2]", "[1.0]", "['a']", "[[1],[2]]", "[None]"], repeat=2):
        for op in COMPARE:
            yield f"{a} {op} {b}"
    for a, b in itertools.product(["()", "(1,)", "(1,2)", "('a',)", "(None,)", "((1,),)"], repeat=2):
        for op in ("<", "==", ">="):
            yield f"{a} {op} {b}"
    for x in ["x = [1]; seq(x.append(x), x)", "x = [1]; y = (x,); seq(x.append(y), y)", "x = []; seq(x.append(x), x == [x])", "x = []; y = []; seq((x.append(y), y.append(x)), x == y)", "x = {}; seq(x.update(a=x), x)", "x = {}; seq(x.update(a=x.values()), x)", "x = [3,1,2]; seq(x.sort(), x)", "x = [3,1,2]; seq(x.sort(reverse=True), x)", "x = [(1,'b'),(0,'a'),(1,'a')]; seq(x.sort(), x)", "x = [1,'a']; x.sort()", "x = ['b','a','C']; seq(x.sort(), x)", "x = [1.5,1,0]; seq(x.sort(), x)", "x = [1,2]; x.sort(1)", "x = [1,2]; x.sort(foo=1)", "x = [1]; seq(x.extend((2,3)), x)", "x = [1]; seq(x.extend('ab'), x)", "x = [1]; x.extend(5)", "x = [1]; seq(x.extend(x), x)", "x = [1]; seq(x.insert(0, 5), x)", "x = [1,2]; seq(x.insert(-1, 5), x)", "x = [1,2]; seq(x.insert(100, 5), x)", "x = [1]; x.insert(1)", "x = [1]; x.insert('a', 1)", "x = [1,2,3]; (x.pop(), x)", "x = [1,2,3]; (x.pop(0), x)", "x = [1,2,3]; (x.pop(-2), x)", "[].pop()", "[1].pop(5)", "[1].pop('a')", "x = [1,2,1]; seq(x.remove(1), x)", "[].remove(1)", "x = [1,2]; seq(x.clear(), x)", "x = [1,2]; (x.copy(), x.copy() is x)", "x = [1,2,3]; seq(x.reverse(), x)", "[].append()", "[].append(1,2)", "list.append([])", "list.append(1,1)", "[1,2,3].index(5)", "['a'].index('b')", "[].index(1)", "list()", "list('abc')", "list(1)", "list((1,2))", "list(range(3))", "list({1:2})", "list([1],[2])", "tuple()", "tuple('ab')", "tuple(5)", "tuple([1])", "list(map(str, [1,2]))", "list(map(len, ['a','bc']))", "list(map(pow, [2,3], [3,2]))", "map(len)", "list(filter(None, [0,1,2,'']))", "list(filter(str.isdigit, ['1','a']))", "filter(None)", "list(zip())", "list(zip([1,2],[3]))", "list(zip([1,2],[3], strict=True))", "list(zip([1],[3,4], strict=True))", "list(zip([1],[2],[3,4], strict=True))", "list(zip([1,2],[2,3],[4], strict=True))", "zip(1)", "zip([1],2)", "list(enumerate('ab', 5))", "list(enumerate('ab', start=2**63-1))", "enumerate(1)", "enumerate()", "enumerate([], 'a')", "list(reversed([1,2]))", "list(reversed((1,2)))", "list(reversed(range(5)))", "list(reversed({1:2,3:4}))", "reversed({1})", "reversed(5)", "next(iter([]))", "x = iter([1]); (next(x), list(x))", "hash((1,2,3))", "hash(())", "hash((1,))", "hash((1,(2,3)))", "hash((1.5,True,None)) == hash((1.5,1,None))", "hash([])", "hash(([],))", "hash((-1,))", "[1]+(2,)", "(1,)+[2]", "[1]*'a'", "[[]]*3", "(1,2)+()", "()+(1,)", "[1,2]<[1,'a']", "[1,2]<['a',2]", "[1,2]==[1,'a']", "(1,2)<(1,2,0)", "[1,[2,3]] < [1,[2,4]]", "float('nan') in [float('nan')]", "x = float('nan'); x in [x]", "x = float('nan'); [x] == [x]", "1.0 in [1]", "True in [1]", "[1,2,3][-1:]", "(1,2,3)[::-1]", "[0]*10**12", "slice(1)", "slice(1,2)", "slice(1,2,3)", "slice()", "slice(1).stop", "slice(1,None).indices(5)", "slice(None,None,-1).indices(5)", "slice(-3,100,2).indices(5)", "slice(1).indices(-1)", "slice(1) == slice(1)", "slice(1) < slice(2)", "hash(slice(1))", "slice(1,2,0).indices(3)", "list[int]", "dict[str, int]", "tuple[int, ...]", "int[3]", "list[int]()"]:
        yield x
    for code in ["x[1] = 5", "x[-1] = 5", "x[5] = 1", "x['a'] = 1", "x[1:2] = [7,8,9]", "x[:] = []", "x[::2] = [7,8]", "x[::2] = [7]", "x[5:] = [1]", "x[2:1] = [9]", "x[1:] = 5", "x[::2] = 5", "del x[0]", "del x[-1]", "del x[9]", "del x[1:]", "del x[::2]", "del x[::-1]", "del x['a']", "x[1:1] = 'ab'"]:
        if code.startswith("del"):
            yield f"x = [1,2,3]; (x.__delitem__({index(code)}), x)[1]"
        else:
            yield f"x = [1,2,3]; (x.__setitem__({index(code)}, {code.split(' = ')[1]}), x)[1]"


def index(code):
    inside = code[code.index("[") + 1:code.index("]")]
    if ":" not in inside:
        return inside
    return "slice(" + ", ".join(p or "None" for p in inside.split(":")) + ")"


def dicts():
    d = "{'a':1,'b':2}"
    for x in ("repr(%s)", "%s['a']", "%s['z']", "%s[[]]", "%s.get('a')", "%s.get('z')", "%s.get('z',5)", "%s.get()", "%s.get(1,2,3)", "%s.pop('a')", "%s.pop('z')", "%s.pop('z',0)", "%s.pop()", "%s.popitem()", "%s.keys()", "%s.values()", "%s.items()", "list(%s)", "len(%s)", "'a' in %s", "[] in %s", "%s | {'b':3,'c':4}", "%s | [1]", "[1] | %s", "%s == {'b':2,'a':1}", "%s == {'a':1}", "%s != {}", "%s < {}", "%s.copy()", "dict(%s)", "dict(%s, c=3)", "dict(c=3, **%s)" if False else "dict(c=3)", "list(%s.items())", "list(reversed(%s.items()))", "%s.keys() & {'a'}", "%s.keys() | {'a'} == {'a','b'}", "%s.keys() - {'a'}", "%s.keys() ^ {'a','b','c'}", "%s.items() & {('a',1)}", "%s.keys() == {'a','b'}", "%s.keys() <= {'a','b','c'}", "%s.keys() < 5", "%s.keys().isdisjoint(['z'])", "('a',1) in %s.items()", "('a',2) in %s.items()", "5 in %s.items()", "1 in %s.values()", "len(%s.keys())", "hash(%s)", "hash(%s.keys())", "%s.foo", "bool(%s)", "sorted(%s)", "%s + {}", "%s.keys()[0]", "%s.values() == %s.values()", "%s.setdefault('a', 9)", "%s.setdefault('z')", "%s.fromkeys([1,2])", "list(%s.keys() & ['a','z'])"):
        yield x.replace("%s", d)
    for x in ["{}", "{1:1, True:2, 1.0:3}", "{1:'a', 'a':1, None:2, (1,2):3}", "dict()", "dict(a=1)", "dict([(1,2),(3,4)])", "dict([[1,2]])", "dict(['ab'])", "dict([1])", "dict([(1,2,3)])", "dict(1)", "dict([],[])", "dict([(1,2)], b=3)", "dict([([],1)])", "dict(zip('ab',[1,2]))", "dict(None)", "dict('ab')", "dict.fromkeys('ab')", "dict.fromkeys('ab', 0)", "dict.fromkeys()", "dict.fromkeys(5)", "{[]:1}", "{}.popitem()", "x = {1:2}; seq(x.update({3:4}), x)", "x = {1:2}; seq(x.update([(3,4)]), x)", "x = {1:2}; seq(x.update(a=1), x)", "x = {1:2}; x.update([1])", "x = {1:2}; x.update(1)", "x = {1:2}; x.update([],[])", "x = {1:2}; seq(x.clear(), x)", "x = {1:2,3:4,5:6}; (x.pop(3), x, x.setdefault(3,9), x)", "x = {1:2}; y = iter(x); seq(x.update({5:6}), next(y))", "x = {1:2,3:4}; (x.popitem(), x.popitem(), x)", "x = dict(zip(range(100),range(100))); seq([x.pop(5), x.pop(99), x.pop(0)], (len(x), list(x)[:3], list(x)[-2:]))", "x = {2**61-1: 'a', 0: 'b'}; (x[0], x[2**61-1], len(x))", "{float('nan'): 1}", "{1.5: 2}[1.5]", "{2: 'x'}[2.0]", "{True: 'x'}[1]", "{(1,2): 3}[(1,2)]", "{(1,[]): 3}", "{frozenset([1]): 3}[frozenset([1])]", "{10**30: 1}[10**30]", "{'é': 1}", "{1: {2: {3: {}}}}", "{1:2} == {1.0: 2.0}", "{1:float('nan')} == {1:float('nan')}", "{}.keys()", "{}.__len__()", "{1:2}.__getitem__(1)", "{1:2}.__contains__(1)", "{1:2}.__eq__(5)", "{1:2}.__or__({3:4})", "{1:2}.items().mapping" if False else "{1:2}.items()", "{1:2}.keys().mapping" if False else "{1:2}.keys()", "x = {1:2}; y = x.keys(); seq(x.update({3:4}), y)", "x = {'k': [1]}; x.get('k') is x['k']", "{1,2} | {1:2}.keys()", "[1,2] & {1:2}.keys()", "{1:2}.keys() - [1]", "5 - {1:2}.keys()", "{1:2}.keys() & 5", "{1:2}.items() ^ {(1,2)}", "{1:2}.keys() | 5"]:
        yield x


def sets():
    samples = ["set()", "{1}", "{3,1,2}", "{5,100,17,33,1000}", "set(range(20))", "set(range(0,1000,37))", "{-1,-2,0}", "{8,16,24,32,40}", "frozenset([3,1,2])", "{1.5, 2, True}", "set(range(100,0,-7))"]
    for a, b in itertools.product(samples, samples):
        for op in ("|", "&", "-", "^", "<=", "<", "=="):
            yield f"{a} {op} {b}"
        yield f"x = {a}; seq(x.__ior__({b}) if False else 0, 0)" if False else f"list({a}.union({b}, [7,70,700]))"
        yield f"{a}.intersection({b})"
        yield f"{a}.difference(list({b}))"
        yield f"{a}.symmetric_difference({b})"
        yield f"{a}.isdisjoint({b})"
    for a in samples:
        for x in ("repr(%s)", "list(%s)", "len(%s)", "list(%s.copy())", "sorted(%s)", "hash(frozenset(%s))", "list(frozenset(%s))", "%s.issubset(range(50))", "%s.issuperset([1])", "1 in %s", "bool(%s)", "tuple(%s.union())", "%s.intersection()", "%s.difference()", "%s.union({5:1,6:2})", "%s.difference({1:1})", "%s.intersection([1,2,1])", "%s + {1}", "%s | [1]", "%s == [1]", "%s < 5", "[] in %s"):
            yield x.replace("%s", a)
    for m, arg in itertools.product(["add", "discard", "remove", "update", "difference_update", "intersection_update", "symmetric_difference_update"], ["1", "33", "[1,33,65]", "{1,33,65}", "'ab'[:0]"]):
        yield f"x = {{1,33,2,7}}; seq(x.{m}({arg}), list(x))"
    yield "set().pop()"
    yield "{1}.remove(2)"
    yield "{1}.remove([])"
    yield "{1}.add([])"
    yield "set([[]])"
    yield "set(1)"
    yield "set(1,2)"
    yield "frozenset(1)"
    yield "frozenset([1]).add(2)"
    yield "hash({1})"
    yield "{1} in {frozenset([1])}"
    yield "x = {frozenset([1])}; seq(x.discard({1}), x)"
    yield "x = set(range(30)); [x.pop(), x.pop(), x.pop(), x.add(100), x.pop(), list(x)]"
    yield "x = {5,1,9}; [x.pop(), x.pop(), x.pop(), x]"
    yield "x = set(range(50)); seq([x.discard(i) for i in []], 0)" if False else "x = set(range(50)); seq(x.difference_update(range(0,45)), (list(x), list(x.copy())))"
    yield "x = {1,2}; y = iter(x); seq(x.add(3), next(y))"
    yield "set('hello') == set('olleh')"
    yield "{1,'a'} == {'a',1}"
    yield "set(range(10)) - set(range(5))"
    yield "frozenset([1,2]) == {1,2}"
    yield "{1} | frozenset([2])"
    yield "frozenset([2]) | {1}"
    yield "hash(frozenset([1,frozenset([2])]))"
    import random
    rng = random.Random(5)
    for _ in range(150):
        a = [rng.randrange(-50, 10 ** rng.randrange(1, 7)) for _ in range(rng.randrange(0, 60))]
        b = [rng.randrange(-50, 10 ** rng.randrange(1, 7)) for _ in range(rng.randrange(0, 30))] + a[::3]
        op = rng.choice("|&-^")
        yield f"list(set({a}) {op} set({b}))"
        m = rng.choice(["update", "difference_update", "intersection_update", "symmetric_difference_update"])
        yield f"x = set({a}); seq((x.{m}({b}), x.update(range(5))), list(x))"


def ranges():
    for r in ("range(0)", "range(5)", "range(1,10,3)", "range(10,0,-3)", "range(-5,5)", "range(5,5)", "range(2**40, 2**40+3)"):
        for x in ("repr(%s)", "list(%s)", "len(%s)", "%s[0]", "%s[-1]", "%s[1:]", "%s[::-1]", "%s[1:3]", "%s['a']", "1 in %s", "4 in %s", "1.0 in %s", "'a' in %s", "%s.index(4)", "%s.index('a')", "%s.count(4)", "%s == range(5)", "bool(%s)", "%s.start", "%s.stop", "%s.step", "list(reversed(%s))", "%s + %s", "%s < %s", "%s[::0]"):
            yield x.replace("%s", r)
    for x in ["range()", "range(1,2,3,4)", "range(1,2,0)", "range(1.5)", "range('a')", "range(None)", "range(True)", "range(10)[20]", "range(10)[-11]", "range(1, stop=2)", "range(3) == range(0,3,1)", "range(0) == range(2,2)", "range(0,3,2) == range(0,4,2)", "range(10**10)[10**9]", "5 in range(10**18)", "range(10)[2:8:2]", "range(10)[8:2:-2]", "sorted(range(3,0,-1))"]:
        yield x


def main():
    seen = set()
    names = {"seq": lambda x, y: y}
    for source in itertools.chain(numbers(), formats(), texts(), byte_strings(), sequences(), dicts(), sets(), ranges()):
        if source in seen:
            continue
        seen.add(source)
        tree = ast.parse(source)
        try:
            space = dict(names)
            exec(compile(ast.Module(tree.body[:-1], []), "test", "exec"), space)
            result = repr(eval(compile(ast.Expression(tree.body[-1].value), "test", "eval"), space))
        except MemoryError:
            result = "MemoryError"
        except Exception as e:
            result = type(e).__name__ + (": " + str(e) if str(e) else "")
        print(source, result.replace("\n", "␤"), sep="\t")


main()
