package interleave.machine.event;

import java.util.List;

/** Places where the schedule could have gone another way. */
public sealed interface ChoiceEvent extends Event {
  /**
   * The scheduler chose among lanes that could have gone on.
   *
   * @param options the lanes, in the order by which choices are numbered
   * @param chosen the one of them that went on
   */
  record Made(List<Integer> options, int chosen) implements ChoiceEvent {}
}
