package interleave.timeline;

/** The lanes and resources that events name, in a timeline or in one being recorded. */
public interface Roster {
  /** Returns the lane with this id; throws {@link IndexOutOfBoundsException} if there is none. */
  Lane lane(int id);

  /** Returns the resource with this id; throws {@link IndexOutOfBoundsException} for none. */
  Resource resource(int id);

  /** Returns the lane of the process the lane belongs to: itself, if it is one. */
  default int processOf(int laneId) {
    int id = laneId;
    while (lane(id).parent() != 0) {
      id = lane(id).parent();
    }
    return id;
  }
}
