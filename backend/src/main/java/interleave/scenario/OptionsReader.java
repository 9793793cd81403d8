package interleave.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import interleave.machine.Costs;
import interleave.machine.Options;
import interleave.machine.Preemption;
import interleave.machine.StartMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads run options in the form they have on the wire, in a timeline and in a scenario's header.
 * The budget is not among them: what a run may cost is not the viewer's to say.
 */
public final class OptionsReader {
  private static final int MAX_CHOICES = 10_000;

  private OptionsReader() {}

  /**
   * Returns the base with everything changed that the object names. Throws {@link
   * IllegalArgumentException} with a sentence for a user when a name is unknown or a value is not
   * of its kind.
   */
  public static Options read(JsonNode object, Options base) {
    if (!object.isObject()) {
      throw new IllegalArgumentException("options must be an object");
    }
    Options options = base;
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      options = with(options, field.getKey(), field.getValue());
    }
    return options;
  }

  private static Options with(Options options, String name, JsonNode value) {
    return switch (name) {
      case "seed" -> options.withSeed(integer(name, value));
      case "cores" -> options.withCores(intValue(name, value));
      case "gil" -> options.withGil(bool(name, value));
      case "switchInterval" -> options.withSwitchIntervalNanos(integer(name, value));
      case "preemption" -> options.withPreemption(preemption(value));
      case "startMethod" -> options.withStartMethod(startMethod(value));
      case "instructionCost", "forkCost", "spawnCost", "messageCost" ->
          options.withCosts(with(options.costs(), name, integer(name, value)));
      case "lines" -> options.withLines(bool(name, value));
      case "choices" -> options.withChoices(choices(value));
      default -> throw new IllegalArgumentException("there is no option '" + name + "'");
    };
  }

  private static Costs with(Costs costs, String name, long nanos) {
    return switch (name) {
      case "forkCost" -> costs.withForkNanos(nanos);
      case "spawnCost" -> costs.withSpawnNanos(nanos);
      case "messageCost" -> costs.withMessageNanos(nanos);
      default -> costs.withInstructionNanos(nanos);
    };
  }

  private static long integer(String name, JsonNode value) {
    if (!value.isIntegralNumber() || !value.canConvertToLong()) {
      throw new IllegalArgumentException("option '" + name + "' must be an integer");
    }
    return value.longValue();
  }

  /** An integer, or the nearest one that fits: whoever checks the range then names the bounds. */
  private static int intValue(String name, JsonNode value) {
    return Math.clamp(integer(name, value), Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  private static boolean bool(String name, JsonNode value) {
    if (!value.isBoolean()) {
      throw new IllegalArgumentException("option '" + name + "' must be true or false");
    }
    return value.booleanValue();
  }

  private static Preemption preemption(JsonNode value) {
    return switch (value.asText()) {
      case "cpython" -> Preemption.CPYTHON;
      case "any" -> Preemption.ANY;
      default -> throw new IllegalArgumentException("preemption must be 'cpython' or 'any'");
    };
  }

  private static StartMethod startMethod(JsonNode value) {
    return switch (value.asText()) {
      case "fork" -> StartMethod.FORK;
      case "spawn" -> StartMethod.SPAWN;
      default -> throw new IllegalArgumentException("startMethod must be 'fork' or 'spawn'");
    };
  }

  private static List<Integer> choices(JsonNode value) {
    if (!value.isArray() || value.size() > MAX_CHOICES) {
      throw new IllegalArgumentException(
          "choices must be a list of at most " + MAX_CHOICES + " integers");
    }
    List<Integer> choices = new ArrayList<>(value.size());
    for (JsonNode choice : value) {
      if (!choice.isInt()) {
        throw new IllegalArgumentException("choices must be a list of integers");
      }
      choices.add(choice.intValue());
    }
    return choices;
  }
}
