class Account:
    __rate = 2

    def __init__(self):
        self.__balance = 10

    def show(self):
        return self.__balance * self.__rate

    def __secret(self, __key=1):
        return __key

    def call(self):
        return self.__secret(5)


a = Account()
print(a.show(), a.call())  # prints: 20 5
print(sorted(k for k in a.__dict__))  # prints: ['_Account__balance']
try:
    a.__balance
except AttributeError as e:
    print(e)  # prints: 'Account' object has no attribute '__balance'
