package interleave.browser;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import interleave.timeline.TimelineJson;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Compares a document with the JSON Schema that ships with the product. */
final class SchemaCheck {
  private static final JsonMapper JSON = new JsonMapper();

  private SchemaCheck() {}

  /** Returns what is not as the schema says. */
  static List<String> violations(String document) throws IOException {
    try (InputStream text = TimelineJson.class.getResourceAsStream(TimelineJson.SCHEMA)) {
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(JSON.readTree(text));
      return schema.validate(JSON.readTree(document)).stream().map(Object::toString).toList();
    }
  }
}
