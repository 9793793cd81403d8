# says: balance was changed between check and act: Task-3 checked it at line 9, Task-2 wrote it at line 11, and Task-3 acted on the outdated check at line 11.
import asyncio

balance = 100


async def withdraw(amount):
    global balance
    if balance >= amount:  # finding: staleCheck
        await asyncio.sleep(0.1)
        balance -= amount  # finding: staleCheck


async def main():
    await asyncio.gather(withdraw(80), withdraw(80))
    print(balance)


asyncio.run(main())
