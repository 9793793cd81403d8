package interleave.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.http.Context;

/** JSON in and out of the server, apart from the timeline's own. */
final class Json {
  /** Reads messages, writes answers. */
  static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Json() {}

  /** Answers with a value. */
  static void answer(Context ctx, Object value) {
    try {
      ctx.contentType("application/json").result(MAPPER.writeValueAsString(value));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Answers with a sentence about what is wrong. */
  static void error(Context ctx, int status, String sentence) {
    answer(ctx.status(status), new ErrorAnswer(sentence));
  }

  private record ErrorAnswer(String error) {}
}
