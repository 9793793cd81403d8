package interleave.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import interleave.scenario.Catalogue;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static Server server;

  @BeforeAll
  static void start() {
    server =
        Server.start(
            ServerConfig.at("localhost", 0), Catalogue.load(), FakeRun.runner(new AtomicInteger()));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    URI uri = URI.create(server.url() + path);
    return CLIENT.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
  }

  private static JsonNode json(String path) throws IOException, InterruptedException {
    HttpResponse<String> response = get(path);
    assertThat(response.statusCode()).isEqualTo(200);
    return new JsonMapper().readTree(response.body());
  }

  @Test
  void listsChaptersAndScenarios() throws IOException, InterruptedException {
    JsonNode chapter = json("/api/scenarios").path("chapters").get(0);
    assertThat(chapter.path("id").asText()).isEqualTo("threading");
    assertThat(chapter.path("title").path("ja").asText()).isEqualTo("マルチスレッド");
    JsonNode first = chapter.path("scenarios").get(0);
    assertThat(first.path("id").asText()).isEqualTo("threading/thread");
    assertThat(first.path("summary").path("en").asText()).isNotBlank();
    assertThat(first.has("source")).isFalse();
  }

  @Test
  void showsAScenario() throws IOException, InterruptedException {
    JsonNode scenario = json("/api/scenarios/threading/cpu-bound");
    assertThat(scenario.path("source").asText()).startsWith("from threading import Thread\n");
    assertThat(scenario.path("knobs").get(0).path("name").asText()).isEqualTo("WORKERS");
    assertThat(scenario.path("options").isObject()).isTrue();
    assertThat(scenario.path("explanation").path("ja").asText()).contains("GIL");
  }

  @Test
  void tellsVersionAndDefaults() throws IOException, InterruptedException {
    JsonNode info = json("/api/info");
    assertThat(info.path("version").asText()).matches("\\d+\\.\\d+\\.\\d+.*");
    assertThat(info.path("options").path("switchInterval").asLong()).isEqualTo(5_000_000);
    assertThat(info.path("options").path("preemption").asText()).isEqualTo("cpython");
  }

  @Test
  void shipsTheSchema() throws IOException, InterruptedException {
    assertThat(json("/api/schema").path("$schema").asText()).contains("2020-12");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/scenarios/threading/none",
        "/api/none",
        "/none",
        "/assets/none.js",
        "/api/scenarios/threading/..%2f..%2fserver",
        "/%2e%2e/interleave/server/version.txt"
      })
  void saysInASentenceWhatIsNotThere(String path) throws IOException, InterruptedException {
    HttpResponse<String> response = get(path);
    assertThat(response.statusCode()).isIn(400, 404);
    assertThat(response.body()).matches("\\{\"error\":\"[^\"]+\"}");
  }

  @Test
  void servesThePageStrictly() throws IOException, InterruptedException {
    HttpResponse<String> page = get("/");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(page.headers().firstValue("Cache-Control")).contains("no-cache");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'")
        .doesNotContain("unsafe");
    assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");

    Matcher asset = Pattern.compile("/assets/[^\"]+\\.js").matcher(page.body());
    assertThat(asset.find()).isTrue();
    assertThat(get(asset.group()).headers().firstValue("Cache-Control").orElse(""))
        .contains("immutable");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/api/info"})
  void refusesAForeignHostName(String path) throws IOException {
    assertThat(status("evil.example", path)).isEqualTo(403);
    assertThat(status("evil.example:" + server.port(), path)).isEqualTo(403);
    assertThat(status("localhost", path)).isEqualTo(200);
    assertThat(status("127.0.0.1:" + server.port(), path)).isEqualTo(200);
    assertThat(status("[::1]:" + server.port(), path)).isEqualTo(200);
  }

  /** java.net.http does not let a Host header be chosen. */
  private static int status(String host, String path) throws IOException {
    try (Socket socket = new Socket("localhost", server.port())) {
      String request = "GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n";
      socket
          .getOutputStream()
          .write(request.formatted(path, host).getBytes(StandardCharsets.UTF_8));
      String answer =
          new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
      return Integer.parseInt(answer.split(" ")[1]);
    }
  }
}
