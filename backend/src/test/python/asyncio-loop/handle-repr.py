import asyncio
loop = asyncio.new_event_loop()
h = loop.call_soon(print, 1, "a")
print(h)
print(h.cancel(), h)
t = loop.call_at(12345.5, print)
print(t.when(), t)
t.cancel()
print(t)
print(isinstance(t, asyncio.Handle), isinstance(t, asyncio.TimerHandle))
loop.close()
# prints: <Handle print(1, 'a')>
# prints: None <Handle cancelled>
# prints: 12345.5 <TimerHandle when=12345.5 print()>
# prints: <TimerHandle cancelled when=12345.5>
# prints: True True
