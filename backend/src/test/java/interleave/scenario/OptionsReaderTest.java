package interleave.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import interleave.machine.Costs;
import interleave.machine.Options;
import interleave.machine.Preemption;
import interleave.machine.StartMethod;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsReaderTest {
  private static Options read(String json) throws JsonProcessingException {
    return OptionsReader.read(new JsonMapper().readTree(json), Options.DEFAULT);
  }

  @Test
  void readsEveryOption() throws JsonProcessingException {
    Options options =
        read(
            """
            {"seed": 7, "cores": 2, "gil": false, "switchInterval": 1000000,
             "preemption": "any", "startMethod": "spawn", "instructionCost": 1000,
             "forkCost": 2, "spawnCost": 3, "messageCost": 4, "lines": false, "choices": [1, 0]}
            """);
    assertThat(options)
        .isEqualTo(
            new Options(
                7,
                2,
                false,
                1_000_000,
                Preemption.ANY,
                StartMethod.SPAWN,
                new Costs(1000, 2, 3, 4),
                false,
                List.of(1, 0),
                Options.DEFAULT.budget()));
  }

  @Test
  void keepsWhatIsNotNamed() throws JsonProcessingException {
    assertThat(read("{}")).isEqualTo(Options.DEFAULT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          []                       | options must be an object
          {"seed": 1.5}            | option 'seed' must be an integer
          {"seed": 1e30}           | option 'seed' must be an integer
          {"cores": 0}             | cores must be between 1 and 64, not 0
          {"cores": 99999999999}   | cores must be between 1 and 64
          {"gil": 1}               | option 'gil' must be true or false
          {"preemption": "never"}  | preemption must be 'cpython' or 'any'
          {"startMethod": null}    | startMethod must be 'fork' or 'spawn'
          {"choices": ["a"]}       | choices must be a list of integers
          {"choices": 1}           | choices must be a list of at most 10000 integers
          {"switchInterval": 0}    | the switch interval must be longer than 0
          {"budget": {}}           | there is no option 'budget'
          """)
  void refusesInASentence(String json, String message) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }
}
