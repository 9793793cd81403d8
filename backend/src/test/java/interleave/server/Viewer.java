package interleave.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A viewer of a server under test: what it sends and what it gets, in order. */
final class Viewer implements WebSocket.Listener, AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();
  private static final long PATIENCE_SECONDS = 20;

  private final BlockingQueue<JsonNode> received = new LinkedBlockingQueue<>();
  private final CompletableFuture<Integer> closed = new CompletableFuture<>();
  private final StringBuilder partial = new StringBuilder();
  private WebSocket socket;

  /** Connects; throws what the upgrade failed with. */
  static Viewer at(Server server, String... headers) {
    Viewer viewer = new Viewer();
    WebSocket.Builder builder = HttpClient.newHttpClient().newWebSocketBuilder();
    for (int i = 0; i < headers.length; i += 2) {
      builder.header(headers[i], headers[i + 1]);
    }
    URI uri = URI.create("ws://localhost:" + server.port() + "/api/run");
    viewer.socket = builder.buildAsync(uri, viewer).join();
    return viewer;
  }

  /** Sends a text as it is. */
  void send(String text) {
    socket.sendText(text, true).join();
  }

  /** Asks for a run of a {@link FakeRun} program. */
  void run(long id, String source) {
    send("{\"op\":\"run\",\"id\":%d,\"source\":\"%s\"}".formatted(id, source));
  }

  /** Waits for the next message. */
  JsonNode next() throws InterruptedException {
    JsonNode message = received.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (message == null) {
      throw new AssertionError("nothing came in " + PATIENCE_SECONDS + " s");
    }
    return message;
  }

  /** Waits for a message of a kind and returns all up to it. */
  List<JsonNode> until(String op) throws InterruptedException {
    List<JsonNode> messages = new ArrayList<>();
    do {
      messages.add(next());
    } while (!messages.get(messages.size() - 1).path("op").asText().equals(op));
    return messages;
  }

  /** Waits until so many events have come and returns their number, which may be greater. */
  int events(int atLeast) throws InterruptedException {
    int count = 0;
    while (count < atLeast) {
      count += next().path("events").size();
    }
    return count;
  }

  /** Whether the server has not closed the socket. */
  boolean isOpen() {
    return !closed.isDone();
  }

  /** Whether nothing comes for a while. */
  boolean hearsNothing() throws InterruptedException {
    return received.poll(300, TimeUnit.MILLISECONDS) == null;
  }

  /** Waits until the server closes the socket and returns the status code. */
  int closeStatus() {
    return closed.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }

  @Override
  public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
    partial.append(data);
    if (last) {
      try {
        received.add(JSON.readTree(partial.toString()));
      } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
        throw new AssertionError(e);
      }
      partial.setLength(0);
    }
    webSocket.request(1);
    return null;
  }

  @Override
  public CompletionStage<?> onClose(WebSocket webSocket, int statusCode, String reason) {
    closed.complete(statusCode);
    return null;
  }

  @Override
  public void onError(WebSocket webSocket, Throwable error) {
    closed.completeExceptionally(error);
  }

  @Override
  public void close() {
    socket.abort();
  }
}
