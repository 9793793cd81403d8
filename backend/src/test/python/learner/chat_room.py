"""A chat room simulated with asyncio queues."""
import asyncio
from collections import defaultdict
from datetime import datetime, timedelta


class ChatRoom:
    def __init__(self, name):
        self.name = name
        self.members = {}
        self.history = []

    def join(self, user):
        self.members[user.name] = user
        self.broadcast("*", f"{user.name} joined {self.name}")

    def leave(self, user):
        del self.members[user.name]
        self.broadcast("*", f"{user.name} left")

    def broadcast(self, sender, text):
        stamp = START + timedelta(minutes=len(self.history))
        self.history.append((stamp, sender, text))
        for name, member in self.members.items():
            if name != sender:
                member.inbox.put_nowait((stamp, sender, text))


START = datetime(2024, 5, 17, 9, 58)


class User:
    def __init__(self, name):
        self.name = name
        self.inbox = asyncio.Queue()
        self.seen = 0

    async def listen(self):
        while True:
            stamp, sender, text = await self.inbox.get()
            if text is None:
                break
            self.seen += 1
            print(f"[{stamp:%H:%M}] {self.name:>6} sees <{sender}> {text}")

    async def say(self, room, *lines, every=0.1):
        for line in lines:
            await asyncio.sleep(every)
            room.broadcast(self.name, line)


async def main():
    room = ChatRoom("#python")
    alice, bob, carol = users = [User(n) for n in ("alice", "bob", "carol")]
    listeners = [asyncio.create_task(u.listen(), name=f"listen-{u.name}") for u in users]
    for user in users[:2]:
        room.join(user)
    talk = asyncio.gather(
        alice.say(room, "hi", "how are you?"),
        bob.say(room, "hello!", every=0.15),
    )
    await asyncio.sleep(0.05)
    room.join(carol)
    await talk
    room.leave(bob)
    for user in users:
        user.inbox.put_nowait((None, None, None))
    await asyncio.wait(listeners)
    print([t.get_name() for t in listeners if t.done()])
    counts = defaultdict(int)
    for _, sender, _ in room.history:
        counts[sender] += 1
    print(dict(counts), {u.name: u.seen for u in users})
    print(room.history[-1][0].isoformat(sep=" ", timespec="minutes"))


asyncio.run(main())
# prints: [09:58]  alice sees <*> alice joined #python
# prints: [09:59]  alice sees <*> bob joined #python
# prints: [09:59]    bob sees <*> bob joined #python
# prints: [10:00]  alice sees <*> carol joined #python
# prints: [10:00]    bob sees <*> carol joined #python
# prints: [10:00]  carol sees <*> carol joined #python
# prints: [10:01]    bob sees <alice> hi
# prints: [10:01]  carol sees <alice> hi
# prints: [10:02]  alice sees <bob> hello!
# prints: [10:02]  carol sees <bob> hello!
# prints: [10:03]    bob sees <alice> how are you?
# prints: [10:03]  carol sees <alice> how are you?
# prints: [10:04]  alice sees <*> bob left
# prints: [10:04]  carol sees <*> bob left
# prints: ['listen-alice', 'listen-bob', 'listen-carol']
# prints: {'*': 4, 'alice': 2, 'bob': 1} {'alice': 5, 'bob': 4, 'carol': 5}
# prints: 2024-05-17 10:04
