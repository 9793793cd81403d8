import asyncio
class Policy(asyncio.DefaultEventLoopPolicy):
    def new_event_loop(self):
        print("policy makes a loop")
        return super().new_event_loop()
asyncio.set_event_loop_policy(Policy())
async def f():
    return 1
print(asyncio.run(f()))
print(type(asyncio.get_event_loop_policy()).__name__)
asyncio.set_event_loop_policy(None)
print(isinstance(asyncio.get_event_loop_policy(), asyncio.DefaultEventLoopPolicy))
try:
    asyncio.set_event_loop_policy(5)
except TypeError as e:
    print(e)
# prints: policy makes a loop
# prints: 1
# prints: Policy
# prints: True
# prints: policy must be an instance of AbstractEventLoopPolicy or None, not 'int'
