package interleave.machine;

import interleave.machine.frame.AsyncGenerator;
import interleave.machine.frame.Suspendable;
import interleave.machine.value.Attributes;
import interleave.machine.value.Context;
import interleave.machine.value.HeapPart;
import interleave.machine.value.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * Whom a thread tells of asynchronous generators that begin to run ({@code
 * sys.set_asyncgen_hooks}): the running event loop, which closes at its end those that have not
 * ended themselves.
 */
public final class AsyncGenerators extends HeapPart {
  private static final int FEW = 64;

  /** The asynchronous generators that began to run while one event loop did. */
  public static final class Watched extends HeapPart implements AsyncGenerator.Hook {
    private final Value loop;
    private final List<AsyncGenerator> begun = new ArrayList<>();
    private int limit = FEW;

    /** Those of a loop, whose {@code _asyncgen_died} is to be told of one that has died. */
    public Watched(Value loop) {
      this.loop = loop;
    }

    @Override
    public Value died(Context context, AsyncGenerator generator) {
      begun.remove(generator);
      Value method = Attributes.get(context, loop, "_asyncgen_died");
      return method.call(context, new Value[] {generator}, null);
    }

    private void add(AsyncGenerator generator) {
      if (begun.size() >= limit) {
        begun.removeIf(Watched::ended);
        limit = Math.max(FEW, 2 * begun.size());
      }
      begun.add(generator);
    }

    private static boolean ended(AsyncGenerator generator) {
      return generator.closed() || generator.body().state() == Suspendable.State.FINISHED;
    }

    /** Those that have not ended, in the order of their beginning; they are forgotten. */
    public List<AsyncGenerator> takeUnfinished() {
      List<AsyncGenerator> left = begun.stream().filter(g -> !ended(g)).toList();
      begun.clear();
      return left;
    }
  }

  private Watched watcher;

  /** Those of a thread. */
  public static AsyncGenerators of(ThreadState thread) {
    return thread.state(AsyncGenerators.class, AsyncGenerators::new);
  }

  /** From now on they are watched by that loop, by none for null. */
  public void watch(Watched by) {
    watcher = by;
  }

  void begun(AsyncGenerator generator) {
    if (watcher != null) {
      watcher.add(generator);
      generator.setHook(watcher);
    }
  }
}
