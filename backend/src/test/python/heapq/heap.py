import heapq

h = []
for x in [5, 1, 8, 3]:
    heapq.heappush(h, x)
print(h, heapq.heappop(h), heapq.heappop(h), h)  # prints: [5, 8] 1 3 [5, 8]
print(heapq.nlargest(2, [1, 9, 5]), heapq.nsmallest(2, [4, 2, 7]))  # prints: [9, 5] [2, 4]
print(list(heapq.merge([1, 4], [2, 3])), heapq.heapreplace(h, 0), heapq.heappushpop(h, 2))
# prints: [1, 2, 3, 4] 5 0
try:
    heapq.heappop([])
except IndexError as e:
    print(e)  # prints: index out of range
