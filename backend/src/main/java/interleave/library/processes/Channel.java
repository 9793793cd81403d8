package interleave.library.processes;

import interleave.library.ShortForm;
import interleave.library.threading.Deadlines;
import interleave.library.threading.Primitive;
import interleave.library.threading.WaitingLine;
import interleave.machine.Costs;
import interleave.machine.Pickle;
import interleave.machine.Shared;
import interleave.machine.ThreadState;
import interleave.machine.event.Event;
import interleave.machine.event.Listener.ResourceKind;
import interleave.machine.event.MessageEvent;
import interleave.machine.event.On;
import interleave.machine.event.QueueEvent;
import interleave.machine.value.Bool;
import interleave.machine.value.Bytes;
import interleave.machine.value.Context;
import interleave.machine.value.Int;
import interleave.machine.value.None;
import interleave.machine.value.Type;
import interleave.machine.value.TypeTable;
import interleave.machine.value.Value;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A one-way way for pickled messages from process to process. A message can be received a little
 * after it was sent ({@link Costs#messageNanos}).
 */
final class Channel extends Primitive implements Shared {
  /** {@code _interleave_processes.Channel}. */
  static final Type TYPE = Type.builtin("Channel", Channel::define);

  private final Deque<Message> messages = new ArrayDeque<>();
  private final WaitingLine readers = new WaitingLine();
  private final WaitingLine writers = new WaitingLine();
  private String noun;
  private int lastReceived;
  private int writersOpen;
  private int readersOpen;
  private boolean closed;

  /** A message under way. */
  private static final class Message {
    private final Letter letter;
    private final long readyNanos;
    private final int sentEvent;
    private final String text;

    Message(Letter letter, long readyNanos, int sentEvent, String text) {
      this.letter = letter;
      this.readyNanos = readyNanos;
      this.sentEvent = sentEvent;
      this.text = text;
    }
  }

  private Channel(Type type) {
    super(type);
  }

  private static void define(TypeTable table) {
    table
        .module("multiprocessing.connection")
        .allocator(Channel::new)
        .method("__init__(self, noun, capacity, name, /)", Channel::init)
        .method("send(self, item, /)", Channel::send)
        .method("send_pickled(self, data, shared, item, /)", Channel::sendPickled)
        .method("receive(self, /)", Channel::receive)
        .method("ready(self, /)", (c, a) -> Bool.of(self(a).ready(ThreadState.of(c))))
        .method("await_message(self, seconds, /)", Channel::awaitMessage)
        .method("await_room(self, seconds, /)", Channel::awaitRoom)
        .method("close(self, /)", Channel::close)
        .method("wake_at_end(self, process, /)", Channel::wakeAtEnd)
        .method("told_done(self, unfinished, /)", Channel::toldDone)
        .attribute("closed", s -> Bool.of(((Channel) s).closed))
        .attribute("broken", s -> Bool.of(((Channel) s).readersOpen == 0))
        .attribute("size", s -> Int.of(((Channel) s).messages.size()));
  }

  private static Channel self(Value[] args) {
    return (Channel) args[0];
  }

  private static Value init(Context context, Value[] a) {
    Channel channel = self(a);
    channel.noun = a[1] == None.NONE ? null : a[1].str();
    int most = a[2] == None.NONE ? 0 : (int) ((Int) a[2].unwrap()).value;
    ResourceKind kind = channel.noun == null ? ResourceKind.PIPE : ResourceKind.QUEUE;
    Integer capacity = most > 0 ? (Integer) most : null;
    if (a[3] == None.NONE) {
      channel.create(ThreadState.of(context), kind, capacity);
    } else {
      channel.create(ThreadState.of(context), kind, capacity, a[3].str());
    }
    return None.NONE;
  }

  private boolean isQueue() {
    return noun != null;
  }

  private static Value send(Context context, Value[] a) {
    ThreadState thread = ThreadState.of(context);
    Pickle content = Pickle.dump(thread, a[1], false);
    return self(a).send(thread, new Letter(content, null, content.bytes()), a[1]);
  }

  private static Value sendPickled(Context context, Value[] a) {
    ThreadState thread = ThreadState.of(context);
    Pickle shared = Pickle.dump(thread, a[2], false);
    return self(a).send(thread, new Letter(shared, (Bytes) a[1], a[1].length()), a[3]);
  }

  private Value send(ThreadState thread, Letter letter, Value object) {
    String text = ShortForm.of(object);
    Event event =
        isQueue()
            ? new QueueEvent.Put(resource(), messages.size() + 1, text)
            : new MessageEvent.Sent(resource(), letter.size(), text);
    int sent = thread.tell(0, event);
    long ready = thread.nowNanos() + thread.machine().options().costs().messageNanos();
    messages.add(new Message(letter, ready, sent, text));
    readers.wakeFirst(ready, sent);
    return None.NONE;
  }

  private boolean ready(ThreadState thread) {
    return !messages.isEmpty() && messages.peek().readyNanos <= thread.nowNanos();
  }

  private static Value awaitMessage(Context context, Value[] a) {
    Channel channel = self(a);
    ThreadState thread = ThreadState.of(context);
    long deadline = Deadlines.from(thread, Deadlines.nanos(a[1]));
    if (!channel.messages.isEmpty()) {
      deadline = Math.min(deadline, channel.messages.peek().readyNanos);
    }
    return channel.readers.park(thread, new On.Resource(channel.resource()), deadline);
  }

  private static Value awaitRoom(Context context, Value[] a) {
    ThreadState thread = ThreadState.of(context);
    long deadline = Deadlines.from(thread, Deadlines.nanos(a[1]));
    return self(a).writers.park(thread, new On.Resource(self(a).resource()), deadline);
  }

  private static Value receive(Context context, Value[] a) {
    Channel channel = self(a);
    ThreadState thread = ThreadState.of(context);
    Message message = channel.messages.poll();
    Event event =
        channel.isQueue()
            ? new QueueEvent.Got(channel.resource(), channel.messages.size(), message.text)
            : new MessageEvent.Received(channel.resource(), message.text);
    channel.lastReceived = thread.tell(message.sentEvent, event);
    channel.writers.wakeFirst(thread.nowNanos(), channel.lastReceived);
    return message.letter.open(thread);
  }

  /** Lets who waits for a message look up when a process ends: it may have been to send one. */
  private static Value wakeAtEnd(Context context, Value[] a) {
    WaitingLine waiting = self(a).readers;
    ((ProcessHandle) a[1]).process().admit(last -> waiting.wakeAll(last.nowNanos(), 0));
    return None.NONE;
  }

  private static Value close(Context context, Value[] a) {
    self(a).close(ThreadState.of(context));
    return None.NONE;
  }

  private void close(ThreadState thread) {
    if (!closed) {
      closed = true;
      int event = isQueue() ? 0 : thread.tell(0, new MessageEvent.Closed(resource()));
      readers.wakeAll(thread.nowNanos(), event);
    }
  }

  /** A process holds an end open. */
  void opened(boolean writes) {
    if (writes) {
      writersOpen++;
    } else {
      readersOpen++;
    }
  }

  /** A process no longer does: nothing more comes from the last that could write. */
  void closed(ThreadState thread, boolean writes) {
    if (!writes) {
      readersOpen--;
    } else if (--writersOpen == 0) {
      close(thread);
    }
  }

  private static Value toldDone(Context context, Value[] a) {
    int unfinished = (int) ((Int) a[1].unwrap()).value;
    ThreadState.of(context).tell(0, new QueueEvent.TaskDone(self(a).resource(), unfinished));
    return None.NONE;
  }

  @Override
  public String inheritedAs() {
    return lent() ? null : noun;
  }
}
