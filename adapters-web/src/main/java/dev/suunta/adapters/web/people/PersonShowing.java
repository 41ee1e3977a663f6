package dev.suunta.adapters.web.people;

import dev.suunta.adapters.web.page.Frame;
import dev.suunta.adapters.web.page.Words;
import dev.suunta.adapters.web.people.PersonView.Candidates;
import dev.suunta.adapters.web.people.PersonView.Notice;
import dev.suunta.application.baseline.driving.SweepBaseline.Next;
import dev.suunta.application.people.driving.MeetPeople.Told;
import dev.suunta.application.people.driving.ReadNoted;
import dev.suunta.application.people.driving.ReadPeople;
import dev.suunta.application.people.driving.ReadPeople.Found;
import dev.suunta.application.shared.Page;
import dev.suunta.domain.people.Person;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the page of a person, whatever was done on it. */
final class PersonShowing {
  private final Means means;

  PersonShowing(Means means) {
    this.means = means;
  }

  /** The page after something was done, or when one comes to look. */
  void show(Context ctx, Words words, Found.One found, Optional<Notice> notice) {
    show(ctx, words, found, notice, Adding.NOTHING);
  }

  /** The page with what was typed, which was not taken. */
  void again(Context ctx, Words words, Found.One found, Adding tried) {
    show(ctx, words, found, Optional.empty(), tried);
  }

  private void show(
      Context ctx, Words words, Found.One found, Optional<Notice> notice, Adding tried) {
    var person = found.person();
    var zone = means.strategies().zone(means.owner());
    var sweep =
        means.sweep().about(means.owner(), person.id()) instanceof Next.Shown shown
            ? Optional.of(shown)
            : Optional.<Next.Shown>empty();
    var noted =
        new NotedSaying(words, zone)
            .present(
                person,
                means.noting().noted().of(means.owner(), person.id()),
                sweep,
                met(ctx, person),
                means.noting().groups().groups(means.owner()));
    var view =
        new PersonPresenter(words, zone, other -> means.found(other).map(Found.One::person))
            .present(
                found,
                found.evidence().isEmpty()
                    ? new Saying(words)
                        .noTrace(means.people().covered(means.owner(), person.id()), zone)
                    : "",
                means.linking().links(means.owner(), person.id()),
                sweep.isPresent(),
                noted,
                tried,
                notice,
                candidates(ctx, words, person));
    means
        .visits()
        .show(
            ctx,
            "person",
            Map.of(
                "page",
                means
                    .visits()
                    .frame(ctx, words, view.name(), Frame.Place.PEOPLE, Means.address(person)),
                "view",
                view));
  }

  private Page<Told> met(Context ctx, Person person) {
    var from = Optional.ofNullable(ctx.queryParam("met"));
    try {
      return met(person, from);
    } catch (IllegalArgumentException noPage) {
      // Somebody changed the address; the last ones are a kind answer.
      return met(person, Optional.empty());
    }
  }

  private Page<Told> met(Person person, Optional<String> from) {
    return means
        .noting()
        .meetings()
        .list(means.owner(), Optional.of(person.id()), from, ReadNoted.MOST_ENCOUNTERS);
  }

  /** Who could be the same, if somebody is looked for. */
  Candidates candidates(Context ctx, Words words, Person person) {
    var typed = Optional.ofNullable(ctx.queryParam("with")).orElse("").strip();
    if (typed.isEmpty()) {
      return new Candidates("", "", List.of());
    }
    var page =
        means
            .people()
            .list(
                new ReadPeople.Query(
                    means.owner(),
                    typed,
                    Optional.empty(),
                    false,
                    Optional.empty(),
                    ReadPeople.MOST_ALIKE));
    var rows =
        new Saying(words)
            .rows(page.rows().stream().filter(one -> !one.id().equals(person.id())).toList());
    return new Candidates(
        Names.safe(typed),
        page.next().isPresent()
            ? words.say("person.with.more", rows.size())
            : rows.isEmpty() ? words.say("people.noneSo") : words.say("people.found", rows.size()),
        rows);
  }
}
