import gc

print(gc.isenabled(), gc.collect() >= 0)  # prints: True True
gc.disable()
print(gc.isenabled())  # prints: False
