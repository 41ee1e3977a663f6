package dev.suunta.adapters.web;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How the server listens.
 *
 * @param host the address it listens on
 * @param port the port; 0 for any that is free
 * @param alsoKnownAs what else a browser may call it, as a whole {@code Host} header, such as
 *     {@code suunta.home:8080}; everything else that is not this machine itself is refused
 */
public record WebOptions(String host, int port, Set<String> alsoKnownAs) {
  /** Only this machine can reach it. */
  public static final String LOOPBACK = "127.0.0.1";

  public WebOptions {
    if (host.isBlank()) {
      throw new IllegalArgumentException("no host to listen on");
    }
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("port " + port);
    }
    alsoKnownAs =
        alsoKnownAs.stream()
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** On this machine alone, at this port. */
  public static WebOptions onPort(int port) {
    return new WebOptions(LOOPBACK, port, Set.of());
  }
}
