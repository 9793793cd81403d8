package interleave.run;

import interleave.machine.value.Exceptions;
import interleave.machine.value.Int;
import interleave.machine.value.PyException;
import interleave.machine.value.Str;
import interleave.machine.value.Tuple;
import interleave.machine.value.Type;
import interleave.machine.value.Value;
import interleave.syntax.source.SyntaxErrorException;

/** Errors in a text as the exceptions a program can catch. */
final class SyntaxErrors {
  private SyntaxErrors() {}

  /** The exception that CPython's {@code compile} raises. */
  static PyException raised(SyntaxErrorException error) {
    Type type = Exceptions.all().get(error.kind().pythonName());
    SyntaxErrorException.Place place = error.place();
    Value message = Str.of(error.message());
    if (place == null) {
      return Exceptions.of(type, message);
    }
    Value details =
        Tuple.of(
            Str.of(error.fileName()),
            Int.of(place.line()),
            Int.of(place.column()),
            Str.ofNullable(place.text()),
            Int.of(place.endLine()),
            Int.of(place.endColumn()));
    return Exceptions.of(type, message, details);
  }
}
