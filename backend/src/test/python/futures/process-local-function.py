from concurrent.futures import ProcessPoolExecutor


def main():
    def local():
        return 1

    with ProcessPoolExecutor(1) as pool:
        try:
            pool.submit(local).result()
        except AttributeError as error:
            print(error)  # prints: Can't pickle local object 'main.<locals>.local'


if __name__ == "__main__":
    main()
