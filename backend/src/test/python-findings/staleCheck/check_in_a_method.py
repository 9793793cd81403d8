import time
from threading import Thread


class Account:
    def __init__(self, balance):
        self.balance = balance

    def has(self, amount):
        return self.balance >= amount  # finding: staleCheck

    def withdraw(self, amount):
        if self.has(amount):
            time.sleep(0.1)
            self.balance -= amount  # finding: staleCheck


def main():
    account = Account(100)
    threads = [Thread(target=account.withdraw, args=(80,)) for _ in range(2)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()


main()
