package interleave.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import interleave.scenario.Catalogue;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class RunProtocolTest {
  private static final Limits LIMITS =
      new Limits(3, 3, 2, 2, 6, 1, 4096, 2000, Duration.ofMinutes(1));

  private final AtomicInteger advances = new AtomicInteger();
  private Server server;

  @BeforeEach
  void start() {
    server =
        Server.start(
            ServerConfig.at("localhost", 0).withLimits(LIMITS),
            Catalogue.load(),
            FakeRun.runner(advances));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void streamsBeginBatchesAndEnd() throws InterruptedException {
    try (Viewer viewer = Viewer.at(server)) {
      viewer.run(7, "events 2500");
      List<JsonNode> messages = viewer.until("end");
      assertThat(messages)
          .allSatisfy(message -> assertThat(message.path("id").asInt()).isEqualTo(7));
      assertThat(messages.get(0).path("op").asText()).isEqualTo("begin");
      assertThat(messages.get(0).path("format").asText()).isEqualTo("interleave.timeline");
      assertThat(messages.get(1).path("lanes").get(0).path("name").asText())
          .isEqualTo("MainProcess");
      int seq = 0;
      for (JsonNode batch : messages.subList(1, messages.size() - 1)) {
        assertThat(batch.path("events").size()).isBetween(1, 1000);
        for (JsonNode event : batch.path("events")) {
          assertThat(event.path("seq").asInt()).isEqualTo(++seq);
        }
      }
      assertThat(seq).isEqualTo(2500);
      assertThat(messages.get(messages.size() - 1).path("outcome").path("status").asText())
          .isEqualTo("finished");
    }
  }

  @Test
  void sendsWhatIsFoundWithTheEventsItIsAbout() throws InterruptedException {
    try (Viewer viewer = Viewer.at(server)) {
      viewer.run(1, "finds 2500");
      List<Integer> found = new ArrayList<>();
      for (JsonNode message : viewer.until("end")) {
        int last =
            message.path("events").path(message.path("events").size() - 1).path("seq").asInt();
        for (JsonNode finding : message.path("findings")) {
          assertThat(finding.path("events").path(0).asInt()).isLessThanOrEqualTo(last);
          found.add(finding.path("events").path(0).asInt());
        }
      }
      assertThat(found).contains(300, 600, 900).doesNotHaveDuplicates();
    }
  }

  @Test
  void sendsNoMoreThanTheCreditAndCostsNothingMeanwhile() throws InterruptedException {
    try (Viewer viewer = Viewer.at(server)) {
      viewer.run(1, "chatter");
      assertThat(viewer.events(20_000)).isEqualTo(20_000);
      assertThat(viewer.hearsNothing()).isTrue();
      int before = advances.get();
      assertThat(viewer.hearsNothing()).isTrue();
      assertThat(advances.get()).isEqualTo(before);

      viewer.send("{\"op\":\"credit\",\"id\":1,\"events\":1500}");
      assertThat(viewer.events(1500)).isEqualTo(1500);
      assertThat(viewer.hearsNothing()).isTrue();
    }
  }

  @Test
  void anEndlessRunDelaysNobodyElse() throws InterruptedException {
    try (Viewer first = Viewer.at(server);
        Viewer second = Viewer.at(server)) {
      first.run(1, "endless");
      first.until("batch");
      long begin = System.nanoTime();
      for (int id = 1; id <= 3; id++) {
        second.run(id, "events 1000");
        second.until("end");
      }
      assertThat(System.nanoTime() - begin).isLessThan(Duration.ofSeconds(5).toNanos());
    }
  }

  @Test
  void stopsWhenAsked() throws InterruptedException {
    try (Viewer viewer = Viewer.at(server)) {
      viewer.run(1, "chatter");
      assertThat(viewer.events(20_000)).isEqualTo(20_000);
      viewer.send("{\"op\":\"stop\",\"id\":1}");
      List<JsonNode> rest = viewer.until("end");
      assertThat(rest.get(rest.size() - 1).path("outcome").path("status").asText())
          .isEqualTo("stopped");
    }
  }

  @Test
  void aNewRunReplacesTheFormer() throws InterruptedException {
    try (Viewer viewer = Viewer.at(server)) {
      for (int id = 1; id <= 4; id++) {
        viewer.run(id, "endless");
      }
      viewer.run(5, "events 10");
      List<JsonNode> messages = viewer.until("end");
      assertThat(messages.get(messages.size() - 1).path("id").asInt()).isEqualTo(5);
      assertThat(viewer.hearsNothing()).isTrue();
    }
  }

  @Test
  void aRunEndsWithItsSocket() throws InterruptedException {
    Viewer viewer = Viewer.at(server);
    viewer.run(1, "endless");
    viewer.until("batch");
    viewer.close();
    int now;
    do {
      now = advances.get();
      Thread.sleep(100);
    } while (advances.get() != now); // the test's time limit is the bound
  }

  @Test
  void refusesMoreRunsThanThereArePlaces() throws InterruptedException {
    try (Viewer first = Viewer.at(server);
        Viewer second = Viewer.at(server);
        Viewer third = Viewer.at(server)) {
      first.run(1, "endless");
      second.run(1, "endless");
      first.until("batch");
      second.until("batch");
      third.run(9, "events 1");
      assertThat(third.next().toString())
          .contains("\"op\":\"error\",\"id\":9")
          .contains("server busy");
    }
  }

  @Test
  void refusesRunsThatComeTooFast() throws InterruptedException {
    try (Viewer viewer = Viewer.at(server)) {
      for (int id = 1; id <= 7; id++) {
        viewer.run(id, "endless");
      }
      JsonNode error = viewer.until("error").getLast();
      assertThat(error.path("message").asText()).startsWith("too many runs");
    }
  }

  @Test
  void aFailureInsideIsReportedWithoutDetails() throws InterruptedException {
    try (Viewer viewer = Viewer.at(server)) {
      viewer.run(1, "broken");
      JsonNode error = viewer.until("error").getLast();
      assertThat(error.path("message").asText()).isEqualTo("the run failed inside the server");
      viewer.run(2, "events 1");
      viewer.until("end");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          no JSON                                              | a message must be JSON
          [1]                                                  | a message needs an 'op'
          {"op":"dance"}                                       | 'op' must be 'run', 'credit' or 'stop'
          {"op":"run","source":"x"}                            | 'id' must be an integer above 0
          {"op":"run","id":"1"}                                | 'id' must be an integer above 0
          {"op":"run","id":1}                                  | a run needs a 'scenario' or a 'source'
          {"op":"run","id":1,"source":5}                       | 'source' must be a text
          {"op":"run","id":1,"scenario":"no/such"}             | there is no such scenario
          {"op":"run","id":1,"source":"x","options":{"a":1}}   | there is no option 'a'
          {"op":"run","id":1,"source":"x","options":null}      | options must be an object
          {"op":"credit","id":1,"events":-5}                   | 'events' must be an integer above 0
          """)
  void answersAMistakeWithASentenceAndGoesOn(String message, String sentence)
      throws InterruptedException {
    try (Viewer viewer = Viewer.at(server)) {
      viewer.send(message);
      JsonNode error = viewer.next();
      assertThat(error.path("op").asText()).isEqualTo("error");
      assertThat(error.path("message").asText()).isEqualTo(sentence);
      viewer.run(2, "events 1");
      viewer.until("end");
    }
  }

  @Test
  void runsAScenarioByItsId() throws InterruptedException {
    try (Viewer viewer = Viewer.at(server)) {
      viewer.send("{\"op\":\"run\",\"id\":1,\"scenario\":\"threading/lock\"}");
      JsonNode begin = viewer.next();
      assertThat(begin.path("program").path("scenario").asText()).isEqualTo("threading/lock");
      assertThat(begin.path("program").path("source").asText()).contains("import Lock, Thread\n");
    }
  }

  @Test
  void refusesALongProgram() throws InterruptedException {
    try (Viewer viewer = Viewer.at(server)) {
      viewer.run(1, "x".repeat(2001));
      assertThat(viewer.next().path("message").asText())
          .isEqualTo("the program is longer than 2,000 characters");
    }
  }

  @Test
  void closesOnAnOversizedMessage() {
    try (Viewer viewer = Viewer.at(server)) {
      viewer.send("x".repeat(5000));
      assertThat(viewer.closeStatus()).isEqualTo(1009);
    }
  }

  @Test
  void admitsNoMoreSocketsThanItMay() throws InterruptedException {
    try (Viewer first = Viewer.at(server);
        Viewer second = Viewer.at(server);
        Viewer third = Viewer.at(server);
        Viewer fourth = Viewer.at(server)) {
      assertThat(fourth.closeStatus()).isEqualTo(1013);
      assertThat(List.of(first, second, third)).allMatch(viewer -> viewer.isOpen());
    }
    Thread.sleep(200);
    try (Viewer again = Viewer.at(server)) {
      again.run(1, "events 1");
      again.until("end");
    }
  }

  @Test
  void refusesPagesOfAnotherOrigin() {
    assertThatThrownBy(() -> Viewer.at(server, "Origin", "http://evil.example"))
        .hasCauseInstanceOf(WebSocketHandshakeException.class);
    Viewer.at(server, "Origin", "http://localhost:" + server.port()).close();
  }
}
