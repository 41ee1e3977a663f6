package dev.suunta.adapters.web.people;

import dev.suunta.adapters.web.page.Words;
import dev.suunta.adapters.web.people.PeopleView.Row;
import dev.suunta.adapters.web.people.PersonView.Candidates;
import dev.suunta.adapters.web.people.PersonView.Join;
import dev.suunta.adapters.web.people.PersonView.Member;
import dev.suunta.adapters.web.people.PersonView.Notice;
import dev.suunta.application.people.driving.ReadPeople.Found;
import dev.suunta.domain.people.Anchor;
import dev.suunta.domain.people.Person;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.PersonLink;
import dev.suunta.domain.people.PersonLink.Reason;
import dev.suunta.domain.people.PersonLink.State;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Says a person in one language. */
final class PersonPresenter {
  private final Words words;
  private final Saying saying;
  private final Accounts accounts;
  private final Function<PersonId, Optional<Person>> others;

  /**
   * A presenter.
   *
   * @param zone where the owner's days begin
   * @param others looks up whom a link leads to
   */
  PersonPresenter(Words words, ZoneId zone, Function<PersonId, Optional<Person>> others) {
    this.words = words;
    this.saying = new Saying(words);
    this.accounts = new Accounts(words, zone);
    this.others = others;
  }

  PersonView present(
      Found.One found,
      String noTrace,
      List<PersonLink> links,
      boolean followed,
      NotedView noted,
      Adding adding,
      Optional<Notice> notice,
      Candidates candidates) {
    var person = found.person();
    var members = members(person, links);
    return new PersonView(
        person.id().value().toString(),
        person.id().shortForm(),
        saying.name(person),
        noTrace,
        accounts.of(person, found.evidence()),
        members.size() < 2
            ? List.of()
            : members.stream()
                .map(id -> new Member(id.value().toString(), label(person, id)))
                .toList(),
        links.stream().map(link -> join(person, members, link)).toList(),
        followed,
        noted,
        adding,
        notice,
        candidates);
  }

  /** Whoever is joined by a link; a link of somebody in the group never joins anybody outside. */
  private static Set<PersonId> members(Person person, List<PersonLink> links) {
    var members = new TreeSet<PersonId>();
    members.add(person.id());
    for (var link : links) {
      if (link.state() == State.SAME) {
        members.add(link.one());
        members.add(link.other());
      }
    }
    return members;
  }

  /** One of the group: by their accounts, or as the owner named them. */
  private String label(Person person, PersonId member) {
    var accounts =
        person.connections().stream()
            .filter(connection -> connection.person().equals(member))
            .map(
                connection ->
                    words.say(
                        "person.member",
                        words.network(connection.network()),
                        Names.within(
                            connection
                                .name()
                                .or(connection::handle)
                                .orElseGet(() -> words.say("people.nameless")))))
            .toList();
    if (!accounts.isEmpty()) {
      return words.texts().list(accounts);
    }
    return person
        .given()
        .filter(given -> member.equals(person.id()))
        .map(given -> words.say("person.member.named", Names.within(given)))
        .orElse(words.say("people.byHand"));
  }

  private Join join(Person person, Set<PersonId> members, PersonLink link) {
    var outside =
        List.of(link.one(), link.other()).stream()
            .filter(id -> !members.contains(id))
            .findFirst()
            .flatMap(others);
    return new Join(
        words.say(
            link.state() == State.SAME ? "person.same" : "person.notSame",
            end(person, members, link.one()),
            end(person, members, link.other()),
            why(link)),
        link.state() == State.SAME,
        link.one().value().toString(),
        link.other().value().toString(),
        outside.map(saying::row));
  }

  private String why(PersonLink link) {
    var reason = words.texts().word(link.reason());
    var kind = link.reason() == Reason.SAME_ACCOUNT ? Anchor.Kind.ACCOUNT : Anchor.Kind.EMAIL;
    return link.anchor()
        .map(value -> words.say("person.because", reason, accounts.said(new Anchor(kind, value))))
        .orElse(reason);
  }

  private String end(Person person, Set<PersonId> members, PersonId id) {
    if (members.contains(id)) {
      return label(person, id);
    }
    Optional<Row> other = others.apply(id).map(saying::row);
    return other
        .map(row -> words.say("person.other", Names.within(row.name()), row.ties()))
        .orElseGet(() -> words.say("people.nameless"));
  }
}
