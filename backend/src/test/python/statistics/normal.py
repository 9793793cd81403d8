from statistics import NormalDist

height = NormalDist(170, 8)
print(height, height.mean, height.stdev, height.variance)  # prints: NormalDist(mu=170.0, sigma=8.0) 170.0 8.0 64.0
print(height.cdf(178), height.pdf(170), height.zscore(180))  # prints: 0.8413447460685429 0.04986778505017909 1.25
print(height.inv_cdf(0.95), [round(q, 2) for q in height.quantiles()])  # prints: 183.1588290156118 [164.6, 170.0, 175.4]
print(height + 2, height * 2, height - NormalDist(10, 6))  # prints: NormalDist(mu=172.0, sigma=8.0) NormalDist(mu=340.0, sigma=16.0) NormalDist(mu=160.0, sigma=10.0)
print(NormalDist.from_samples([2, 4, 6]), height == NormalDist(170, 8.0))  # prints: NormalDist(mu=4.0, sigma=2.0) True
print(round(height.overlap(NormalDist(160, 8)), 4))  # prints: 0.532
print([round(x, 2) for x in height.samples(2, seed=1)])  # prints: [180.31, 181.6]
print(len({height, NormalDist(170, 8)}))  # prints: 1
