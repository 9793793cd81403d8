package interleave.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The jar as a user starts it, with whatever java comes first on the path. */
@Timeout(value = 90, unit = TimeUnit.SECONDS)
class JarIT {
  private static Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("java", "-jar"));
    command.add(System.getProperty("interleave.jar"));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private static String outputOf(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  @Test
  void runsAProgramFromStandardInput() throws IOException, InterruptedException {
    Process process = start("run", "-");
    process.getOutputStream().write("print(6 * 7)\nraise SystemExit(5)\n".getBytes());
    process.getOutputStream().close();
    assertThat(outputOf(process)).isEqualTo("42\n");
    assertThat(process.waitFor()).isEqualTo(5);
  }

  @Test
  void servesUntilItIsToldToStop() throws IOException, InterruptedException {
    Process first = start("serve", "--port", "0");
    try (BufferedReader lines = first.inputReader()) {
      String url = lines.readLine();
      assertThat(url).matches("http://localhost:\\d+");
      HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/api/scenarios")).build();
      assertThat(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body())
          .contains("threading/lock");

      Process second = start("serve", "--port", url.substring(url.lastIndexOf(':') + 1));
      assertThat(outputOf(second)).matches("interleave: port \\d+ is already in use;[^\n]*\n");
      assertThat(second.waitFor()).isEqualTo(1);

      first.toHandle().destroy(); // SIGTERM; Process.destroy would close the stream, too
      assertThat(first.waitFor(20, TimeUnit.SECONDS)).isTrue();
      assertThat(lines.readLine()).isNull();
    }
  }
}
