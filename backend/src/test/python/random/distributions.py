import random

random.seed(7)
print(random.gauss(0, 1), random.gauss(0, 1))  # prints: -0.2558802884476004 0.511431512516514
print(random.normalvariate(0, 1), random.expovariate(2))  # prints: 0.27915309343878736 0.3838082290108733
print(random.triangular(0, 1, 0.5), random.betavariate(1, 2))
# prints: 0.42760315533949556 0.028528020258393644
print(random.gammavariate(2, 1), random.paretovariate(3))  # prints: 1.7142903958914228 1.0322059102364838
