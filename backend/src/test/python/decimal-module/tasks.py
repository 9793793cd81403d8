import asyncio
from decimal import Decimal, getcontext, localcontext


async def third(digits):
    with localcontext() as context:
        context.prec = digits
        await asyncio.sleep(0.1)
        return Decimal(1) / 3


async def main():
    print(await asyncio.gather(third(3), third(7)))  # prints: [Decimal('0.333'), Decimal('0.3333333')]
    print(getcontext().prec)  # prints: 28


asyncio.run(main())
