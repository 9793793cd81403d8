async def f():
    print("never")
c = f()
c.close()
print("end")
# prints: end
