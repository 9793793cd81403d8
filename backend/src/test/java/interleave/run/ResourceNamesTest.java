package interleave.run;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.timeline.Resource;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Locks, queues … are called what the program calls them. */
class ResourceNamesTest {
  private static final String CLASS =
      """
      class Account:
          guard = Lock()
          def __init__(self):
              self.lock = Lock()
      """;

  @Test
  void severalAtOnce() {
    assertThat(names("a, (b, c) = Lock(), [Lock(), Lock()]\n")).containsExactly("a", "b", "c");
  }

  @Test
  void elementsOfDisplays() {
    assertThat(names("pair = [Lock(), Lock()]\nof = {'x': Lock(), 2: Lock()}\n"))
        .containsExactly("pair[0]", "pair[1]", "of['x']", "of[2]");
  }

  @Test
  void elementsOfComprehensions() {
    assertThat(names("forks = [Lock() for _ in range(2)]\nof = {name: Lock() for name in 'ab'}\n"))
        .containsExactly("forks[0]", "forks[1]", "of['a']", "of['b']");
  }

  @Test
  void elementsAddedLater() {
    assertThat(
            names(
                "locks = []\nof = {}\nfor i in range(2):\n"
                    + "    locks.append(Lock())\n    of[i] = Lock()\n"))
        .containsExactly("locks[0]", "of[0]", "locks[1]", "of[1]");
  }

  @Test
  void attributesByTheVariableTheirObjectWillBeIn() {
    assertThat(names(CLASS + "account = Account()\nmany = [Account() for _ in range(2)]\n"))
        .containsExactly("Account.guard", "account.lock", "many[0].lock", "many[1].lock");
  }

  @Test
  void attributesByTheirClassWhereNoVariableIsToBeSeen() {
    assertThat(names(CLASS + "Account()\nAccount()\n"))
        .containsExactly("Account.guard", "Account.lock", "Account.lock-2");
  }

  @Test
  void attributesMadeByABaseClass() {
    assertThat(
            names(
                CLASS
                    + "class Saving(Account):\n    def __init__(self):\n"
                    + "        super().__init__()\nsaving = Saving()\n"))
        .containsExactly("Account.guard", "saving.lock");
  }

  @Test
  void attributesMadeLater() {
    assertThat(
            names(
                "class Late:\n    def open(self):\n        self.lock = Lock()\n"
                    + "late = Late()\nlate.open()\n"))
        .containsExactly("late.lock");
  }

  @Test
  void fieldsOfDataclasses() {
    assertThat(
            names(
                """
                from dataclasses import dataclass, field
                @dataclass
                class Box:
                    lock: Lock = field(default_factory=Lock)
                box = Box()
                """))
        .containsExactly("box.lock");
  }

  @Test
  void numbersWhereTheTextSaysNothing() {
    assertThat(names("print(Lock(), sorted([1]), [Lock()] * 2)\n"))
        .containsExactly("lock-1", "lock-2");
  }

  private static List<String> names(String program) {
    return Recording.of("from threading import Lock\n" + program).resources().stream()
        .map(Resource::name)
        .toList();
  }
}
