package dev.suunta.adapters.web.people;

import dev.suunta.adapters.web.page.Words;
import dev.suunta.adapters.web.people.PersonView.Account;
import dev.suunta.adapters.web.people.PersonView.Line;
import dev.suunta.adapters.web.people.PersonView.Value;
import dev.suunta.domain.people.Anchor;
import dev.suunta.domain.people.Connection;
import dev.suunta.domain.people.Evidence;
import dev.suunta.domain.people.HeldTie;
import dev.suunta.domain.people.Person;
import dev.suunta.domain.people.ProfileLink;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Says in one language which accounts somebody has, and what each tells. */
public final class Accounts {
  private final Words words;
  private final Saying saying;
  private final ZoneId zone;

  /**
   * Says it in these words.
   *
   * @param zone where the owner's days begin
   */
  public Accounts(Words words, ZoneId zone) {
    this.words = words;
    this.saying = new Saying(words);
    this.zone = zone;
  }

  /** All accounts and cards of somebody, with what they and the owner did there. */
  public List<Account> of(Person person, List<Evidence> evidence) {
    var doings = new Doings(words, zone, evidence);
    return person.connections().stream().map(one -> account(person, one, doings)).toList();
  }

  private Account account(Person person, Connection connection, Doings doings) {
    var lines = new ArrayList<Line>();
    add(
        lines,
        "person.tie",
        connection.ties().isEmpty()
            ? List.of(words.say("people.noTie"))
            : connection.told().stream().map(this::tied).toList());
    add(
        lines,
        "person.called",
        connection.name().stream()
            .map(Names::safe)
            .filter(name -> !name.equals(saying.name(person)))
            .toList());
    add(lines, "person.about", connection.about().stream().map(Names::safe).toList());
    for (var kind : Anchor.Kind.values()) {
      add(
          lines,
          "person.anchor." + kind.name(),
          connection.anchors().stream()
              .filter(anchor -> anchor.kind() == kind)
              .map(this::said)
              .toList());
    }
    lines.addAll(doings.with(connection.id()));
    return new Account(
        words.network(connection.network()),
        connection.network().hasAccounts() ? connection.handle().map(Names::safe).orElse("") : "",
        ProfileLink.of(connection).orElse(""),
        lines);
  }

  private void add(List<Line> lines, String key, List<String> values) {
    if (!values.isEmpty()) {
      lines.add(
          new Line(words.say(key), values.stream().map(each -> new Value(each, "")).toList()));
    }
  }

  private String tied(HeldTie tie) {
    var relation = words.texts().word(tie.relation());
    if (tie.ended().isPresent()) {
      return words.say("person.tieEnded", relation, day(tie.ended().get()));
    }
    return tie.since()
        .map(since -> words.say("person.tieSince", relation, words.day(since)))
        .orElse(relation);
  }

  /** An address, a number or another account of theirs. */
  String said(Anchor anchor) {
    return anchor
        .ofAccount()
        .map(
            account ->
                words.say(
                    "people.tie",
                    words.network(account.network()),
                    Names.within(account.key().value())))
        .orElseGet(() -> Names.within(anchor.value()));
  }

  private String day(Instant at) {
    return words.day(LocalDate.ofInstant(at, zone));
  }
}
