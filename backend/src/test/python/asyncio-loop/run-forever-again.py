import asyncio
loop = asyncio.new_event_loop()
for i in range(2):
    loop.call_soon(print, "turn", i)
    loop.call_soon(loop.stop)
    loop.run_forever()
print(loop.is_running())
loop.close()
# prints: turn 0
# prints: turn 1
# prints: False
