import multiprocessing as mp

if __name__ == "__main__":
    print(mp.get_start_method(), mp.get_all_start_methods())
    # prints: fork ['fork', 'spawn', 'forkserver']
    context = mp.get_context("fork")
    print(context.Process(target=print).name, context.get_start_method())
    # prints: ForkProcess-1 fork
    mp.freeze_support()
    try:
        mp.set_start_method("fork")
    except RuntimeError as error:
        print(error)  # prints: context has already been set
    try:
        mp.get_context("thread")
    except ValueError as error:
        print(error)  # prints: cannot find context for 'thread'
