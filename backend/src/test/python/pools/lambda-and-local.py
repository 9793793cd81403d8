import multiprocessing


def main():
    def local(n):
        return n

    with multiprocessing.Pool(1) as pool:
        for function in (lambda n: n, local):
            try:
                pool.map(function, [1])
            except Exception as error:
                print(type(error).__name__, str(error).split(" at 0x")[0])
                # prints: AttributeError Can't pickle local object 'main.<locals>.<lambda>'
                # prints: AttributeError Can't pickle local object 'main.<locals>.local'


if __name__ == "__main__":
    main()
