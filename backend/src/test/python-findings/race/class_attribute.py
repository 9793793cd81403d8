from threading import Thread


class Counter:
    total = 0

    def work(self):
        Counter.total += 1  # finding: race


threads = [Thread(target=Counter().work) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(Counter.total)
