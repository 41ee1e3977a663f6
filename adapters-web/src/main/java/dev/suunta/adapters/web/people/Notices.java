package dev.suunta.adapters.web.people;

import dev.suunta.adapters.web.page.Words;
import dev.suunta.adapters.web.people.PersonView.Notice;
import dev.suunta.application.people.driving.GroupPeople.Listed;
import dev.suunta.application.people.driving.ReadPeople.Found;
import dev.suunta.domain.people.PeopleGroup;
import dev.suunta.domain.people.Person;
import dev.suunta.domain.people.PersonId;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.Set;

/** Says what was just done about a person, as the address tells to which doing it led. */
final class Notices {
  /** How many others a notice names at the most. */
  static final int MOST_TOLD = 10;

  /** After what the two are in touch, so that it is asked whether to bring somebody back. */
  private static final Set<String> IN_TOUCH = Set.of("met", "called");

  private final Means means;

  Notices(Means means) {
    this.means = means;
  }

  /** What was just done, if it was something. */
  Optional<Notice> of(Context ctx, Words words, Person person) {
    var did = Optional.ofNullable(ctx.queryParam("did")).orElse("");
    var key = "person.now." + did;
    if (!words.knows(key)) {
      return Optional.empty();
    }
    var saying = new Saying(words);
    var about =
        ctx.queryParams("about").stream()
            .limit(MOST_TOLD)
            .flatMap(text -> Means.uuid(text).map(PersonId::new).flatMap(means::found).stream())
            .map(Found.One::person)
            .toList();
    var group = Optional.ofNullable(ctx.queryParam("group")).flatMap(this::group);
    if (did.equals("grouped") && group.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Notice(
            words.say(
                key,
                Names.within(saying.name(person)),
                Names.within(about.stream().findFirst().map(saying::name).orElse("")),
                Names.within(group.map(PeopleGroup::name).orElse(""))),
            did.equals("saidToBeTwo"),
            saying.rows(about),
            IN_TOUCH.contains(did)
                && new BringingBack(means.sweep()).isOpen(means.owner(), person.id())));
  }

  private Optional<PeopleGroup> group(String id) {
    return means.noting().groups().groups(means.owner()).stream()
        .map(Listed::group)
        .filter(group -> group.id().value().equals(id))
        .findFirst();
  }
}
