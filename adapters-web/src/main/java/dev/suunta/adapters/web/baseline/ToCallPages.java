package dev.suunta.adapters.web.baseline;

import dev.suunta.adapters.web.page.Words;
import dev.suunta.adapters.web.people.BringingBack;
import dev.suunta.adapters.web.people.Names;
import dev.suunta.application.people.driving.CallPeople.Ending;
import dev.suunta.application.people.driving.CallPeople.ToCall;
import dev.suunta.application.people.driving.ReadPeople.Found;
import dev.suunta.application.shared.Page;
import dev.suunta.domain.people.Person;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.PlannedCall.How;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;

/** The short list of those whom the owner wants to call; after the call it asks: bring back? */
public final class ToCallPages {
  private static final int ROWS = 50;

  private final Means means;

  ToCallPages(Means means) {
    this.means = means;
  }

  /** {@code GET /to-call}. */
  public void show(Context ctx) {
    var words = means.words(ctx);
    var page = page(Asked.query(ctx, "from"));
    var did = Asked.query(ctx, "did").orElse("");
    var about = Asked.person(Asked.query(ctx, "about")).flatMap(this::person);
    var knows = words.knows("call.did." + did);
    means
        .visits()
        .show(
            ctx,
            "toCall",
            Map.of(
                "page",
                means.frame(ctx, words, words.say("call.title"), Address.TO_CALL),
                "view",
                new ToCallView(
                    page.rows().stream().map(one -> row(one, words)).toList(),
                    page.next()
                        .map(next -> Address.TO_CALL.and("from", next).toString())
                        .orElse(""),
                    about
                        .filter(person -> knows)
                        .map(
                            person ->
                                words.say("call.did." + did, means.saying(words).within(person)))
                        .orElse(""),
                    did.equals("called")
                        ? about
                            .filter(this::canBeBroughtBack)
                            .map(person -> person.id().value().toString())
                        : Optional.empty())));
  }

  private Page<ToCall> page(Optional<String> from) {
    try {
      return means.ports().calls().toCall(means.owner(), from, ROWS);
    } catch (IllegalArgumentException noPage) {
      return means.ports().calls().toCall(means.owner(), Optional.empty(), ROWS);
    }
  }

  private Optional<Person> person(PersonId id) {
    return means.people().find(means.owner(), id.value().toString()) instanceof Found.One one
        ? Optional.of(one.person())
        : Optional.empty();
  }

  private boolean canBeBroughtBack(Person person) {
    return back().isOpen(means.owner(), person.id());
  }

  private BringingBack back() {
    return new BringingBack(means.ports().sweep());
  }

  private ToCallView.Row row(ToCall one, Words words) {
    return new ToCallView.Row(
        one.person().id().value().toString(),
        means.saying(words).name(one.person()),
        one.phones().stream().map(ToCallPages::phone).toList(),
        words.say("call.since", means.saying(words).day(one.call().since())),
        one.call().note().map(Names::safe).orElse(""));
  }

  /** Address books hold anything under a number; only what can be dialled becomes a link. */
  private static ToCallView.Phone phone(String number) {
    var digits = number.replaceAll("[ ()./-]", "");
    return new ToCallView.Phone(
        Names.safe(number), digits.matches("\\+?[0-9*#]{2,20}") ? "tel:" + digits : "");
  }

  /** {@code POST /to-call}: {@code person} was called, or with {@code drop} will not be. */
  public void end(Context ctx) {
    var person = Asked.person(Asked.form(ctx, "person"));
    if (person.isEmpty()) {
      Address.TO_CALL.follow(ctx);
      return;
    }
    var how = Asked.form(ctx, "drop").isPresent() ? How.DROPPED : How.CALLED;
    switch (means.ports().calls().end(means.owner(), person.get(), how)) {
      case Ending.Ended(var ended, var call) ->
          Address.TO_CALL
              .and("did", how == How.CALLED ? "called" : "dropped")
              .and("about", ended.id().value())
              .follow(ctx);
      case Ending.NotListed no -> Address.TO_CALL.follow(ctx);
      case Ending.UnknownPerson no -> Address.TO_CALL.follow(ctx);
    }
  }

  /** {@code POST /to-call/back}: {@code person} is kept after all; they are in touch. */
  public void bringBack(Context ctx) {
    var brought =
        Asked.person(Asked.form(ctx, "person"))
            .filter(person -> back().bring(means.owner(), person, means.visits().actor()));
    Address.TO_CALL
        .and("did", brought.map(person -> "back"))
        .and("about", brought.map(PersonId::value))
        .follow(ctx);
  }
}
