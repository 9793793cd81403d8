package interleave.server;

import java.util.HashMap;
import java.util.Map;

/** Counts open sockets, in all and by address. Thread-safe. */
final class Admission {
  private final int inAll;
  private final int perAddress;
  private final Map<String, Integer> open = new HashMap<>();
  private int count;

  Admission(int inAll, int perAddress) {
    this.inAll = inAll;
    this.perAddress = perAddress;
  }

  /** Counts one more of the address, or returns false where that is too many. */
  synchronized boolean enter(String address) {
    int ofAddress = open.getOrDefault(address, 0);
    if (count >= inAll || ofAddress >= perAddress) {
      return false;
    }
    open.put(address, ofAddress + 1);
    count++;
    return true;
  }

  /** Counts one less; to be called once for each {@link #enter} that was granted. */
  synchronized void leave(String address) {
    open.computeIfPresent(address, (key, number) -> number == 1 ? null : number - 1);
    count--;
  }
}
