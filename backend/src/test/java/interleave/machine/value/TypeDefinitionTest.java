package interleave.machine.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** The table of a built-in class is made once, on first use, and shared by all runs. */
class TypeDefinitionTest {
  private final AtomicReference<Value> seenByOther = new AtomicReference<>();
  private Type type;
  private Thread other;

  /** A definition that asks its own class, as one does that derives from itself by a detour. */
  private void define(TypeTable table) {
    table.constant("first", None.NONE);
    assertThat(type.own("first")).isSameAs(None.NONE);
    other = new Thread(() -> seenByOther.set(type.own("last")));
    other.start();
    while (other.getState() != Thread.State.BLOCKED && other.isAlive()) {
      Thread.onSpinWait();
    }
    table.constant("last", None.NONE);
  }

  @Test
  void nobodyElseSeesHalfATable() throws InterruptedException {
    type = Type.builtin("half", this::define);
    assertThat(type.own("last")).isSameAs(None.NONE);
    other.join();
    assertThat(seenByOther.get()).isSameAs(None.NONE);
  }
}
