package interleave.library.hashing;

import interleave.library.ModuleTable;
import interleave.machine.ThreadState;
import interleave.machine.value.ByteArray;
import interleave.machine.value.Bytes;
import interleave.machine.value.Context;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Int;
import interleave.machine.value.Iteration;
import interleave.machine.value.Module;
import interleave.machine.value.Str;
import interleave.machine.value.Value;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The table of module {@code _hashing}: digests of whole messages. */
public final class HashModule {
  private HashModule() {}

  /** Fills the module. */
  public static void fill(ThreadState thread, Module module) {
    new ModuleTable(module).function("digest(algorithm, data, /)", HashModule::digest);
  }

  private static Value digest(Context context, Value[] a) {
    try {
      return Bytes.of(MessageDigest.getInstance(a[0].str()).digest(bytes(a[1])));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(Value value) {
    Value plain = value.unwrap();
    if (plain instanceof Str) {
      throw Exceptions.typeError("Strings must be encoded before hashing");
    }
    if (!(plain instanceof Bytes || plain instanceof ByteArray)) {
      throw Exceptions.typeError("object supporting the buffer API required");
    }
    Value[] items = Iteration.closedItems(plain);
    byte[] bytes = new byte[items.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) ((Int) items[i]).value;
    }
    return bytes;
  }
}
