package dev.suunta.domain.people;

import dev.suunta.domain.people.name.NameKey;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A human being whom the owner knows, with all that is known to be theirs.
 *
 * @param id the id
 * @param given the name that the owner gave by hand, if they did
 * @param connections the accounts, by network
 */
public record Person(PersonId id, Optional<String> given, List<Connection> connections) {
  /** After every name. */
  private static final String NAMELESS = "\ufffd";

  public Person {
    connections = List.copyOf(connections);
  }

  /** By what people are listed: their folded name; those without one come last. */
  public static String sortKey(Optional<String> name) {
    return name.map(NameKey::of).filter(key -> !key.isEmpty()).orElse(NAMELESS);
  }

  /**
   * What they are called: as the owner calls them, or else as the account does that the id came
   * with, or else as another account of theirs.
   */
  public Optional<String> name() {
    return given.or(
        () ->
            connections.stream()
                .filter(connection -> connection.name().isPresent())
                .min(Comparator.comparing(connection -> !connection.person().equals(id)))
                .flatMap(Connection::name));
  }

  /** What to call them where no name is known: a handle, or else the surest key of an account. */
  public Optional<String> handle() {
    return Stream.concat(
            connections.stream().flatMap(connection -> connection.handle().stream()),
            connections.stream()
                .flatMap(connection -> connection.keys().stream())
                .map(AccountKey::value))
        .findFirst();
  }
}
