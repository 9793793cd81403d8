# /// scenario
# title.en = "Name a task"
# title.ja = "タスクに名前を付ける"
# summary.en = "name=, set_name and get_name."
# summary.ja = "name=・set_name・get_name。"
# explanation.en = """
# A task has a name: `Task-2` and so on if you give none. `set_name` changes it, and the lane with it. Names make lanes, logs and error reports readable.
# """
# explanation.ja = """
# タスクには名前があり、指定しなければ `Task-2` のようになります。`set_name` で変更でき、レーンの名前も変わります。名前があるとログやエラーが読みやすくなります。
# """
# order = 20
# [visible]
# lanes = ["thread MainThread", "loop loop", "task upload", "task download"]
# events = [
#   "Task-1: lane.created upload",
#   "Task-1: lane.created download",
#   "upload: lane.renamed upload",
# ]
# ///

import asyncio


async def work():
    await asyncio.sleep(0.1)


async def main():
    plain = asyncio.create_task(work())
    named = asyncio.create_task(work(), name="download")
    print(plain.get_name(), named.get_name())
    plain.set_name("upload")
    print(plain.get_name())
    await asyncio.gather(plain, named)


asyncio.run(main())
