import multiprocessing

if __name__ == "__main__":
    print(multiprocessing.get_start_method(), multiprocessing.get_all_start_methods())
    # prints: fork ['fork', 'spawn', 'forkserver']
    try:
        multiprocessing.set_start_method("spawn")
    except RuntimeError as error:
        print(error)  # prints: context has already been set
    multiprocessing.set_start_method("spawn", force=True)
    print(multiprocessing.get_start_method())  # prints: spawn
    try:
        multiprocessing.get_context("thread")
    except ValueError as error:
        print(error)  # prints: cannot find context for 'thread'
