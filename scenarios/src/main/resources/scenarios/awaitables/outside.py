# /// scenario
# title.en = "await in the wrong place"
# title.ja = "await を書けない場所"
# summary.en = "Only inside an async def: a SyntaxError, before anything runs."
# summary.ja = "await は async def の中だけ。そうでなければ、実行前に SyntaxError です。"
# explanation.en = """
# `await` hands the thread back to the loop that drives this coroutine. A plain function has no loop that could take over, so the language allows `await` **only inside a coroutine function**, that is `async def`.
#
# Python sees this while it reads the program. The line is marked in the editor, and nothing has run: not even the first `print`. At the top level of a file the message is `'await' outside function`.
#
# Make `main` a coroutine function by `async def`, and call it by `asyncio.run(main())`.
# """
# explanation.ja = """
# `await` は、このコルーチンを動かしているループにスレッドを返します。ふつうの関数には、引き継いでくれるループがありません。だから `await` は**何らかのコルーチン関数の定義内**、つまり `async def` の中でしか使えません。
#
# Pythonはプログラムを読み込む時点で気付きます。エディタではその行に印が付き、まだ何も実行されていません。最初の `print` さえもです。ファイルの一番外側に書いた場合のメッセージは `'await' outside function` になります。
#
# `main` を `async def` でコルーチン関数にし、`asyncio.run(main())` で呼び出しましょう。
# """
# order = 20
# [visible]
# ending = "refused"
# error = "SyntaxError: 'await' outside async function"
# line = 12
# ///

import asyncio

print("never printed")


async def brew():
    await asyncio.sleep(0.1)
    return "tea"


def main():
    print(await brew())


main()
