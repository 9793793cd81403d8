import re

print(re.findall(r"\w+", "the quick brown fox"))  # prints: ['the', 'quick', 'brown', 'fox']
print(re.findall(r"(\w)(\d)?", "a1b"))  # prints: [('a', '1'), ('b', '')]
print(re.search(r"\d+", "order 66"))  # prints: <re.Match object; span=(6, 8), match='66'>
print(re.match(r"\d+", "order 66"), re.fullmatch(r"\w+", "order"))  # prints: None <re.Match object; span=(0, 5), match='order'>
print(re.split(r"[,;]\s*", "a, b;c"), re.split(r"(-)", "1-2-3", 1))  # prints: ['a', 'b', 'c'] ['1', '-', '2-3']
print(re.split(r"x*", "axbc"))  # prints: ['', 'a', '', 'b', 'c', '']
print([m.span() for m in re.finditer(r"a*", "baac")])  # prints: [(0, 0), (1, 3), (3, 3), (4, 4)]
print(re.findall(rb"[^ ]+", b"raw bytes"))  # prints: [b'raw', b'bytes']
print(re.findall(r"^\w", "one\ntwo", re.M), re.findall(r"É", "é", re.I))  # prints: ['o', 't'] ['é']
pattern = re.compile(
    r"""
    (\d+)  # the number
    \s*
    (k?m)  # its unit
    """,
    re.VERBOSE,
)
print(pattern.findall("3 km, 40m"))  # prints: [('3', 'km'), ('40', 'm')]
print(pattern.search("at 3 km", 4), pattern.search("3 km", 0, 3))  # prints: None None
print(re.search(r"(?<=\$)\d+(?!\d|%)", "$15% $20").group())  # prints: 20
print(re.match(r"(\w)\1", "aab").group(), re.match(r"(a)?(?(1)b|c)", "c").group())  # prints: aa c
print(re.match(r"(?>a+)ab", "aaab"), re.match(r"a++b", "aab").group())  # prints: None aab
print(re.escape("1+1=2 (really?)"))  # prints: 1\+1=2\ \(really\?\)
