package interleave.library.processes;

import interleave.machine.Forked;
import interleave.machine.Process;
import interleave.machine.ThreadState;
import interleave.machine.value.Bool;
import interleave.machine.value.Context;
import interleave.machine.value.None;
import interleave.machine.value.Type;
import interleave.machine.value.TypeTable;
import interleave.machine.value.Value;

/**
 * One end of a {@link Channel} as one process holds it, like a file descriptor: a forked child has
 * it, too, what is sent to another process keeps it open on the way, and it closes with its
 * process.
 */
final class ChannelEnd extends Value implements Forked, Process.Tenant {
  /** {@code _interleave_processes.ChannelEnd}. */
  static final Type TYPE = Type.builtin("ChannelEnd", ChannelEnd::define);

  private final Channel channel;
  private final boolean writes;
  private boolean open = true;

  private ChannelEnd(Channel channel, boolean writes) {
    this.channel = channel;
    this.writes = writes;
  }

  private static void define(TypeTable table) {
    table.notSubclassable().method("close(self, /)", ChannelEnd::close);
  }

  /** {@code open_end(channel, writes)}: an end the calling process holds open. */
  static Value open(Context context, Value[] a) {
    ChannelEnd end = new ChannelEnd((Channel) a[0], a[1] == Bool.TRUE);
    end.forked(ThreadState.of(context));
    return end;
  }

  private static Value close(Context context, Value[] a) {
    ((ChannelEnd) a[0]).leave(ThreadState.of(context));
    return None.NONE;
  }

  @Override
  public void forked(ThreadState child) {
    if (open) {
      channel.opened(writes);
      child.process().admit(this);
    }
  }

  @Override
  public void pickled() {
    if (open) {
      channel.opened(writes);
    }
  }

  @Override
  public void unpickled(ThreadState thread) {
    if (open) {
      thread.process().admit(this); // from now on the process holds open what the message did
    }
  }

  @Override
  public void leave(ThreadState thread) {
    if (open) {
      open = false;
      channel.closed(thread, writes);
    }
  }

  @Override
  public Type type() {
    return TYPE;
  }
}
