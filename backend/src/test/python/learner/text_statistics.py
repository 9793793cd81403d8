"""Counting words and letters of a text."""

from collections import Counter, defaultdict

TEXT = """The quick brown fox jumps over the lazy dog.
The dog sleeps; the fox does not."""

words = [word.strip(".,;").lower() for word in TEXT.split()]
counts = Counter(words)
print(len(words), len(counts), counts.most_common(2))  # prints: 16 11 [('the', 4), ('fox', 2)]
by_length = defaultdict(list)
for word in sorted(set(words)):
    by_length[len(word)].append(word)
for length in sorted(by_length, reverse=True)[:3]:
    print(length, ", ".join(by_length[length]))
# prints: 6 sleeps
# prints: 5 brown, jumps, quick
# prints: 4 does, lazy, over
letters = Counter(c for c in TEXT.lower() if c.isalpha())
top, times = letters.most_common(1)[0]
print(f"{top!r} {times} times, {times / sum(letters.values()):.1%}")  # prints: 'e' 8 times, 13.3%
print(max(words, key=len), sum(map(len, words)) / len(words))  # prints: sleeps 3.75
print({word: counts[word] for word in counts if counts[word] > 1})  # prints: {'the': 4, 'fox': 2, 'dog': 2}
print("\n".join(line[::-1] for line in TEXT.splitlines()))
# prints: .god yzal eht revo spmuj xof nworb kciuq ehT
# prints: .ton seod xof eht ;speels god ehT
