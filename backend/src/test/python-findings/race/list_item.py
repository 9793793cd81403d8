from threading import Thread


def bump(cells, i):
    cells[i] += 1  # finding: race


counts = [0, 0]
threads = [Thread(target=bump, args=(counts, 1)) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(counts)
