# /// scenario
# title.en = "Each task its own value: contextvars"
# title.ja = "タスクごとの値：contextvars"
# summary.en = "A task gets a copy of the context; what it sets, others do not see."
# summary.ja = "タスクはコンテキストの複製を受け取り、設定してもほかからは見えません。"
# explanation.en = """
# All tasks run on one thread, so `threading.local` cannot keep them apart. A `ContextVar` can: every task runs in a **copy** of the context in which it was created.
#
# Both tasks set `user`, wait, and read it back; each finds its own, however they are interleaved. `main` still sees what it has set itself. So a log line can say for whom it is, without handing the name through every call.
# """
# explanation.ja = """
# タスクはすべて1本のスレッドで動くので、`threading.local` では区別できません。`ContextVar` ならできます。タスクは、作られたときのコンテキストの**複製**の中で動きます。
#
# 2つのタスクは `user` を設定し、待ってから読みます。どう入り交じっても、どちらも自分の値が見えます。`main` には自分が設定した値が見えたままです。こうして、名前を引数で渡し続けなくても、たとえばログに「誰のための処理か」を書けます。
# """
# order = 40
# [visible]
# seconds = 0.2
# lanes = ["thread MainThread", "loop loop", "task Task-1", "task Task-2", "task Task-3"]
# events = [
#   "Task-2: output.written stdout Ann: begins",
#   "Task-3: output.written stdout Bob: begins",
#   "Task-3: output.written stdout Bob: ends",
#   "Task-2: output.written stdout Ann: ends",
#   "Task-1: output.written stdout main: all served",
# ]
# ///

import asyncio
import contextvars

user = contextvars.ContextVar("user")


def log(text):
    print(user.get() + ":", text)


async def serve(name, pause):
    user.set(name)
    log("begins")
    await asyncio.sleep(pause)
    log("ends")


async def main():
    user.set("main")
    await asyncio.gather(
        serve("Ann", 0.2), serve("Bob", 0.1)
    )
    log("all served")


asyncio.run(main())
