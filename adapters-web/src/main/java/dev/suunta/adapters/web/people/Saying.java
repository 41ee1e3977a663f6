package dev.suunta.adapters.web.people;

import dev.suunta.adapters.web.page.Words;
import dev.suunta.adapters.web.people.PeopleView.Row;
import dev.suunta.domain.people.Connection;
import dev.suunta.domain.people.Evidence.Period;
import dev.suunta.domain.people.HeldTie;
import dev.suunta.domain.people.Person;
import dev.suunta.domain.people.Relation;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says in one language who people are. */
public final class Saying {
  private final Words words;

  /** Says it in these words. */
  public Saying(Words words) {
    this.words = words;
  }

  /** What somebody is called, as far as that is known. */
  public String name(Person person) {
    return person
        .name()
        .or(person::handle)
        .map(Names::safe)
        .orElseGet(() -> words.say("people.nameless"));
  }

  /** That nothing is known of what the two did, and of which time that is true. */
  public String noTrace(Optional<Period> covered, ZoneId zone) {
    return covered
        .map(
            period ->
                words.say(
                    "person.noTrace.since",
                    words.day(LocalDate.ofInstant(period.from(), zone)),
                    words.day(LocalDate.ofInstant(period.to(), zone))))
        .orElseGet(() -> words.say("person.noTrace"));
  }

  /** Somebody in a list. */
  public Row row(Person person) {
    return new Row(person.id().value().toString(), name(person), ties(person));
  }

  /** Rows of a list, one for each. */
  public List<Row> rows(List<Person> people) {
    return people.stream().map(this::row).toList();
  }

  private String ties(Person person) {
    return person.connections().isEmpty()
        ? words.say("people.byHand")
        : person.connections().stream()
            .map(
                connection ->
                    words.say(
                        "people.tie",
                        words.network(connection.network()),
                        words.texts().list(relations(connection))))
            .distinct()
            .collect(Collectors.joining(" · "));
  }

  private List<String> relations(Connection connection) {
    var held =
        connection.ties().stream()
            .filter(HeldTie::holds)
            .map(HeldTie::relation)
            .distinct()
            .toList();
    var isTied = held.stream().anyMatch(Relation::isMutual);
    return held.isEmpty()
        ? List.of(words.say("people.noTie"))
        : held.stream()
            // Whoever asked and is tied now was answered.
            .filter(relation -> !isTied || !relation.isAsked())
            .map(relation -> words.texts().word(relation))
            .toList();
  }
}
