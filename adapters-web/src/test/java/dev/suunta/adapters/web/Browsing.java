package dev.suunta.adapters.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A server on a free port, and a client that can come in by its link. */
final class Browsing implements AutoCloseable {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  final WebServer server;
  final WebServer.Opened opened;
  private final HttpClient client = HttpClient.newHttpClient();
  private String cookie = "";

  private Browsing(WebPorts ports) {
    server = new WebServer(ports, () -> Samples.OWNER, WebOptions.onPort(0));
    opened = server.start();
  }

  /** A server, and nobody in it. */
  static Browsing outside(WebPorts ports) {
    return new Browsing(ports);
  }

  /** A server, and a client that came in by the link. */
  static Browsing inside(WebPorts ports) {
    var browsing = new Browsing(ports);
    browsing.enter(browsing.opened.link());
    return browsing;
  }

  HttpResponse<String> enter(URI link) {
    var response = send(HttpRequest.newBuilder(link));
    response.headers().firstValue("set-cookie").ifPresent(this::keep);
    return response;
  }

  private void keep(String setCookie) {
    cookie = setCookie.split(";", 2)[0];
  }

  String cookie() {
    return cookie;
  }

  URI at(String path) {
    return URI.create("http://127.0.0.1:" + opened.port() + path);
  }

  HttpResponse<String> get(String path) {
    return send(asked(path).GET());
  }

  HttpRequest.Builder asked(String path) {
    var request = HttpRequest.newBuilder(at(path));
    return cookie.isEmpty() ? request : request.header("Cookie", cookie);
  }

  /** A form as a browser sends it from our own page. */
  HttpRequest.Builder form(String path, Map<String, String> fields) {
    return asked(path)
        .header("Origin", "http://127.0.0.1:" + opened.port())
        .header("Sec-Fetch-Site", "same-origin")
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(encode(fields)));
  }

  /** The same with the token that the page holds. */
  HttpResponse<String> post(String path, Map<String, String> fields) {
    return send(form(path, fields).header("X-CSRF-Token", token()));
  }

  String token() {
    var matcher = TOKEN.matcher(get("/write").body());
    if (!matcher.find()) {
      throw new AssertionError("no token on the page");
    }
    return matcher.group(1);
  }

  static String encode(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(
            field ->
                URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8)
                    + "="
                    + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Sends bytes as they are, for what no client would send, and answers the whole response. */
  String raw(String request) {
    try (var socket = new Socket("127.0.0.1", opened.port())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    server.close();
    client.close();
  }
}
