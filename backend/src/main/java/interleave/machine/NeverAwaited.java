package interleave.machine;

import interleave.machine.event.WarningEvent;
import interleave.machine.frame.Code;
import interleave.machine.frame.Coroutine;
import interleave.machine.frame.Destination;
import interleave.machine.frame.PythonFrame;
import interleave.machine.frame.Suspendable;
import interleave.machine.value.HeapPart;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Warns of coroutines that nobody has awaited: at once where the text throws one away, otherwise at
 * the end of the process. (CPython warns when the last reference goes; references are not counted
 * here.)
 */
final class NeverAwaited extends HeapPart implements Process.Tenant {
  private static final int FEW = 256;

  private List<Watched> watched = new ArrayList<>();
  private int limit = FEW;

  /** What has been written, with its place: the same is written once (warnings, "default"). */
  private final Set<String> said = new HashSet<>();

  /**
   * A coroutine, and where it was made.
   *
   * @param module whether the module's own statements made it: CPython has no place for it then
   */
  private record Watched(Coroutine coroutine, String file, int line, boolean module) {}

  static NeverAwaited of(Process process) {
    return process.state(
        NeverAwaited.class,
        () -> {
          NeverAwaited made = new NeverAwaited();
          process.admit(made);
          return made;
        });
  }

  void watch(ThreadState thread, Coroutine coroutine) {
    if (!(thread.top() instanceof PythonFrame frame) || frame.code.isLibrary()) {
      return;
    }
    if (frame.code.binding(frame.pc) == Destination.DROPPED) {
      warn(thread, new Watched(coroutine, frame.code.fileName(), frame.line(), false), text(frame));
      return;
    }
    if (watched.size() >= limit) {
      watched.removeIf(w -> w.coroutine.body().state() != Suspendable.State.CREATED);
      limit = Math.max(FEW, 2 * watched.size());
    }
    boolean module = frame.code.kind() == Code.Kind.MODULE;
    watched.add(new Watched(coroutine, frame.code.fileName(), frame.line(), module));
  }

  private static String text(PythonFrame frame) {
    Code.Position position = frame.code.position(frame.pc);
    return position == null ? null : position.anchor().text();
  }

  @Override
  public void lastWords(ThreadState main) {
    List<Watched> all = watched;
    watched = new ArrayList<>();
    for (Watched each : all) {
      if (each.coroutine.body().state() == Suspendable.State.CREATED) {
        warn(main, each, null);
      }
    }
  }

  private void warn(ThreadState thread, Watched what, String text) {
    String name = what.coroutine.function().qualifiedName();
    String message = "coroutine '" + name + "' was never awaited";
    thread.tellOn(
        thread.voice().speaker(), what.line, 0, new WarningEvent.Raised("RuntimeWarning", message));
    boolean module = what.module;
    String place = module ? "sys:1" : what.file + ":" + what.line;
    if (!said.add(place + message)) {
      return;
    }
    StringBuilder lines =
        new StringBuilder(place).append(": RuntimeWarning: ").append(message).append('\n');
    if (text != null && !text.isBlank()) {
      lines.append("  ").append(text.strip()).append('\n');
    }
    if (!module) {
      lines.append("RuntimeWarning: Enable tracemalloc to get the object allocation traceback\n");
    }
    thread.process().stderr().write(thread, lines.toString());
  }

  @Override
  public void leave(ThreadState thread) {
    // it has no lane
  }
}
