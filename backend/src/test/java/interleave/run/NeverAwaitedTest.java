package interleave.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * The warnings of coroutines nobody awaited: as CPython's filter "default", once for each place.
 */
class NeverAwaitedTest {
  @Test
  void coroutinesDroppedAtOnePlaceAreWarnedOfOnce() {
    String source =
        """
        async def work():
            pass

        def drop():
            for _ in range(3):
                work()
            work()

        drop()
        """;
    assertThat(Recording.stderr(Recording.of(source)))
        .isEqualTo(
            """
            main.py:6: RuntimeWarning: coroutine 'work' was never awaited
              work()
            RuntimeWarning: Enable tracemalloc to get the object allocation traceback
            main.py:7: RuntimeWarning: coroutine 'work' was never awaited
              work()
            RuntimeWarning: Enable tracemalloc to get the object allocation traceback
            """);
  }
}
