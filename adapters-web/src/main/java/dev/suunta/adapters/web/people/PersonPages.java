package dev.suunta.adapters.web.people;

import dev.suunta.adapters.web.page.Frame;
import dev.suunta.adapters.web.page.Visits;
import dev.suunta.adapters.web.page.Words;
import dev.suunta.adapters.web.people.PersonView.Candidates;
import dev.suunta.application.baseline.driving.SweepBaseline;
import dev.suunta.application.network.driving.ManageNetworks;
import dev.suunta.application.people.driving.LinkPeople;
import dev.suunta.application.people.driving.LinkPeople.Linking;
import dev.suunta.application.people.driving.LinkPeople.Parting;
import dev.suunta.application.people.driving.LinkPeople.Unlinking;
import dev.suunta.application.people.driving.ReadPeople;
import dev.suunta.application.strategy.driving.ReadStrategy;
import dev.suunta.domain.people.Person;
import dev.suunta.domain.people.PersonId;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows a person, and says who is who; all of it can be taken back on the same page. */
public final class PersonPages {
  private final Means means;
  private final PersonShowing showing;

  public PersonPages(
      ReadPeople people,
      LinkPeople linking,
      Noting noting,
      SweepBaseline sweep,
      ReadStrategy strategies,
      ManageNetworks networks,
      Visits visits) {
    this.means = new Means(people, linking, noting, sweep, strategies, networks, visits);
    this.showing = new PersonShowing(means);
  }

  /** What is noted about them. */
  public NotingPages noting() {
    return new NotingPages(means, showing);
  }

  /** In which groups they are. */
  public GroupPages groups() {
    return new GroupPages(means);
  }

  /**
   * {@code GET /people/<id>}, or {@code ?with=aino} to look for whom to link; htmx asks for those
   * alone. Whoever is shown under another id is looked at there.
   */
  public void show(Context ctx) {
    var words = means.words(ctx);
    var found = means.meant(ctx);
    if (found.isEmpty()) {
      means.nobody(ctx, words);
      return;
    }
    var person = found.get().person();
    if (!person.id().value().toString().equals(ctx.pathParam("person"))) {
      ctx.redirect(Means.address(person), HttpStatus.SEE_OTHER);
      return;
    }
    if ("true".equals(ctx.header("HX-Request"))) {
      candidates(ctx, words, person, showing.candidates(ctx, words, person));
      return;
    }
    showing.show(ctx, words, found.get(), new Notices(means).of(ctx, words, person));
  }

  private void candidates(Context ctx, Words words, Person person, Candidates candidates) {
    var visits = means.visits();
    visits.show(
        ctx,
        "candidates",
        Map.of(
            "t",
            words,
            "token",
            visits.frame(ctx, words, "", Frame.Place.PEOPLE).formToken(),
            "id",
            person.id().value().toString(),
            "candidates",
            candidates,
            "again",
            true));
  }

  /** {@code POST /people/<id>/link}: {@code one} and {@code another} are the same. */
  public void link(Context ctx) {
    switch (means.linking().link(two(ctx))) {
      case Linking.Linked(var person) -> done(ctx, person, "linked", List.of());
      case Linking.OneAlready(var person) -> done(ctx, person, "oneAlready", List.of());
      // On the page of either stands what was said of the two, and can be taken back.
      case Linking.SaidToBeTwo(var one, var other) -> done(ctx, one, "saidToBeTwo", List.of(other));
      case Linking.UnknownPerson unknown -> gone(ctx);
    }
  }

  /** {@code POST /people/<id>/not-same}: {@code one} and {@code another} are two. */
  public void notSame(Context ctx) {
    switch (means.linking().notSame(two(ctx))) {
      case Parting.Parted(var one, var other) -> done(ctx, one, "parted", List.of(other));
      case Parting.OnlyOne(var person) -> done(ctx, person, "onlyOne", List.of());
      case Parting.UnknownPerson unknown -> gone(ctx);
    }
  }

  /** {@code POST /people/<id>/unlink}: {@code one} stands alone from now on. */
  public void unlink(Context ctx) {
    switch (means.linking().unlink(means.owner(), sent(ctx, "one"), means.visits().actor())) {
      case Unlinking.Unlinked(var person, var rest) ->
          done(
              ctx,
              rest.getFirst(),
              "unlinked",
              Stream.concat(Stream.of(person), rest.stream().skip(1)).toList());
      case Unlinking.Alone(var person) -> done(ctx, person, "alone", List.of());
      case Unlinking.UnknownPerson unknown -> gone(ctx);
    }
  }

  private LinkPeople.Request two(Context ctx) {
    return new LinkPeople.Request(
        means.owner(), sent(ctx, "one"), sent(ctx, "another"), means.visits().actor());
  }

  private static PersonId sent(Context ctx, String name) {
    return Means.uuid(Optional.ofNullable(ctx.formParam(name)).orElse(""))
        .map(PersonId::new)
        .orElseThrow(() -> new HttpResponseException(HttpStatus.BAD_REQUEST.getCode()));
  }

  private static void done(Context ctx, Person person, String did, List<Person> about) {
    ctx.redirect(
        Means.address(person)
            + "?did="
            + did
            + about.stream()
                .limit(Notices.MOST_TOLD)
                .map(other -> "&about=" + other.id().value())
                .collect(Collectors.joining()),
        HttpStatus.SEE_OTHER);
  }

  private void gone(Context ctx) {
    means.nobody(ctx, means.words(ctx));
  }
}
