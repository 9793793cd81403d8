"""Statistics about a text: words, letters, sentences."""
import re
import string
from collections import Counter, defaultdict
from textwrap import dedent, fill, shorten
import statistics

TEXT = dedent("""\
    It was the best of times, it was the worst of times, it was the age of
    wisdom, it was the age of foolishness... We had everything before us; we
    had nothing before us!  Did we? In 1859, Mr. Dickens's book cost $12.50.
    """)


def words(text):
    return re.findall(r"[a-z]+(?:'[a-z]+)?", text.lower())


def sentences(text):
    return [s.strip() for s in re.split(r"[.!?]+\s+", text) if s.strip()]


counts = Counter(words(TEXT))
print(counts.most_common(4))  # prints: [('it', 4), ('was', 4), ('the', 4), ('of', 4)]
print(sum(counts.values()), len(counts))  # prints: 41 22
by_length = defaultdict(set)
for w in counts:
    by_length[len(w)].add(w)
for n in sorted(by_length, reverse=True)[:3]:
    print(n, sorted(by_length[n]))
# prints: 11 ['foolishness']
# prints: 10 ['everything']
# prints: 9 ["dickens's"]
print(len(sentences(TEXT)), sentences(TEXT)[1])
# prints: 5 We had everything before us; we
# prints: had nothing before us
lengths = [len(w) for w in words(TEXT)]
print(f"mean {statistics.mean(lengths):.3f}, median {statistics.median(lengths)}, mode {statistics.mode(lengths)}, stdev {statistics.stdev(lengths):.3f}")
# prints: mean 3.683, median 3, mode 2, stdev 2.252
print(re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world, good day"))  # prints: world hello, day good
m = re.search(r"\$(?P<amount>\d+\.\d{2})", TEXT)
print(m.group(), m["amount"], float(m.group("amount")) * 2, m.groupdict(), m.span())
# prints: $12.50 12.50 25.0 {'amount': '12.50'} (209, 215)
print(re.match(r"\d", TEXT), bool(re.fullmatch(r"\d{4}-\d\d", "2024-05")))  # prints: None True
table = str.maketrans("", "", string.punctuation)
print(TEXT.translate(table).split()[-4:])  # prints: ['Dickenss', 'book', 'cost', '1250']
vowels = {v: TEXT.lower().count(v) for v in "aeiou"}
print(max(vowels, key=vowels.get), vowels)  # prints: e {'a': 8, 'e': 20, 'i': 13, 'o': 14, 'u': 2}
for v, n in sorted(vowels.items(), key=lambda p: (-p[1], p[0])):
    print(f"{v} {'#' * (n // 2)} {n / sum(vowels.values()):.1%}")
# prints: e ########## 35.1%
# prints: o ####### 24.6%
# prints: i ###### 22.8%
# prints: a #### 14.0%
# prints: u # 3.5%
print(fill(TEXT, width=50, initial_indent="> ", subsequent_indent="> "))
# prints: > It was the best of times, it was the worst of
# prints: > times, it was the age of wisdom, it was the age
# prints: > of foolishness... We had everything before us;
# prints: > we had nothing before us!  Did we? In 1859, Mr.
# prints: > Dickens's book cost $12.50.
print(shorten(TEXT, 30))  # prints: It was the best of [...]
print(" ".join(w[::-1] for w in "was it a car".split()), "level" == "level"[::-1])
# prints: saw ti a rac True
EMAIL = re.compile(r"^(\w+)@(\w+)\.com$", re.IGNORECASE)
for mail in ("Bob@Example.com", "nobody"):
    match = EMAIL.match(mail)
    print(match.groups() if match else f"{mail} is not valid")
# prints: ('Bob', 'Example')
# prints: nobody is not valid
