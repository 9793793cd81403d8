package interleave.timeline;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import interleave.machine.event.On;
import java.io.IOException;

/** What a lane waits for, as JSON: an object with exactly one field. */
final class OnJson {
  private OnJson() {}

  /** Writes the object. */
  static void write(JsonGenerator json, On on) throws IOException {
    json.writeStartObject();
    switch (on) {
      case On.Resource resource -> json.writeNumberField("resource", resource.resource());
      case On.Lane lane -> json.writeNumberField("lane", lane.lane());
      case On.Until until -> json.writeNumberField("until", until.untilNanos());
      case On.Gil gil -> json.writeBooleanField("gil", true);
      case On.Core core -> json.writeBooleanField("core", true);
    }
    json.writeEndObject();
  }

  /** Reads the object; throws {@link IllegalArgumentException} if it names nothing known. */
  static On read(JsonNode node) {
    if (node.has("resource")) {
      return new On.Resource(node.get("resource").asInt());
    } else if (node.has("lane")) {
      return new On.Lane(node.get("lane").asInt());
    } else if (node.has("until")) {
      return new On.Until(node.get("until").asLong());
    } else if (node.has("gil")) {
      return new On.Gil();
    } else if (node.has("core")) {
      return new On.Core();
    }
    throw new IllegalArgumentException("nothing to wait for: " + node);
  }
}
