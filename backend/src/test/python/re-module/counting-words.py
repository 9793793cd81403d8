import re
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

PAGES = ["It was the best of times,", "it was the worst of times,", "it was the age of wisdom"]


def words(page):
    return Counter(re.findall(r"[a-z]+", page.lower()))


with ThreadPoolExecutor(3) as pool:
    total = sum(pool.map(words, PAGES), Counter())
print(total.most_common(3))  # prints: [('it', 3), ('was', 3), ('the', 3)]
