package dev.suunta.adapters.web.people;

import dev.suunta.adapters.web.people.Adding.Field;
import dev.suunta.adapters.web.people.Adding.Form;
import dev.suunta.application.people.driving.CallPeople;
import dev.suunta.application.people.driving.CallPeople.Ending;
import dev.suunta.application.people.driving.CallPeople.Listing;
import dev.suunta.application.people.driving.GroupPeople;
import dev.suunta.application.people.driving.GroupPeople.Putting;
import dev.suunta.application.people.driving.GroupPeople.Taking;
import dev.suunta.application.people.driving.MeetPeople;
import dev.suunta.application.people.driving.MeetPeople.Meeting;
import dev.suunta.application.people.driving.NotePeople.Noting;
import dev.suunta.application.people.driving.NotePeople.Removal;
import dev.suunta.application.people.driving.ReadPeople.Found;
import dev.suunta.domain.people.Encounter;
import dev.suunta.domain.people.NoteId;
import dev.suunta.domain.people.PartialDate;
import dev.suunta.domain.people.PeopleGroup;
import dev.suunta.domain.people.Person;
import dev.suunta.domain.people.PersonNote;
import dev.suunta.domain.people.PlannedCall.How;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Notes something about somebody on their page, and takes it away again. What cannot be taken is
 * answered with the page, a sentence that says why, and all that was typed.
 */
public final class NotingPages {
  private final Means means;
  private final PersonShowing showing;

  NotingPages(Means means, PersonShowing showing) {
    this.means = means;
    this.showing = showing;
  }

  private void about(Context ctx, Consumer<Found.One> act) {
    means.meant(ctx).ifPresentOrElse(act, () -> gone(ctx));
  }

  private void gone(Context ctx) {
    means.nobody(ctx, means.words(ctx));
  }

  private static void done(Context ctx, Person person, String did) {
    ctx.redirect(Means.address(person) + "?did=" + did + "#did", HttpStatus.SEE_OTHER);
  }

  private static void done(Context ctx, Person person, String did, PeopleGroup group) {
    done(ctx, person, did + "&group=" + group.id().value());
  }

  private void again(Context ctx, Found.One found, Adding tried, String key, Object... facts) {
    var words = means.words(ctx);
    showing.again(ctx, words, found, tried.because(words.say(key, facts)));
  }

  /** Forms send line breaks as two characters; a note counts one. */
  private static String text(Context ctx, String name) {
    return Optional.ofNullable(ctx.formParam(name)).orElse("").replace("\r\n", "\n");
  }

  private static Optional<String> said(String text) {
    return Optional.of(text).filter(each -> !each.isBlank());
  }

  /** {@code POST /people/<id>/note}: writes {@code text} down. */
  public void note(Context ctx) {
    about(ctx, found -> note(ctx, found, text(ctx, "text")));
  }

  private void note(Context ctx, Found.One found, String text) {
    var person = found.person();
    switch (means.noting().notes().note(means.owner(), person.id(), text, means.visits().actor())) {
      case Noting.Noted noted -> done(ctx, person, "noted");
      case Noting.NoNote no ->
          again(
              ctx,
              found,
              Adding.of(Form.NOTE, Field.TEXT, text),
              "person.add.noNote",
              PersonNote.MOST,
              text.strip().length());
      case Noting.UnknownPerson no -> gone(ctx);
    }
  }

  /** {@code POST /people/<id>/note/remove}: takes the note of the id {@code note} away. */
  public void removeNote(Context ctx) {
    about(
        ctx,
        found -> {
          var person = found.person();
          var removal =
              Means.uuid(text(ctx, "note"))
                  .map(NoteId::new)
                  .map(note -> means.noting().notes().remove(means.owner(), person.id(), note));
          done(
              ctx,
              person,
              removal.filter(Removal.Removed.class::isInstance).isPresent()
                  ? "noteGone"
                  : "noNote");
        });
  }

  /** {@code POST /people/<id>/group}: puts them into {@code group}, which is made if it is new. */
  public void group(Context ctx) {
    about(
        ctx,
        found -> {
          var typed = text(ctx, "group").strip();
          switch (means.noting().groups().put(group(found.person(), typed))) {
            case Putting.In(var group, var people) -> done(ctx, found.person(), "grouped", group);
            case Putting.NoName no ->
                again(
                    ctx,
                    found,
                    Adding.of(Form.GROUP, Field.GROUP, typed),
                    "person.add.noGroup",
                    PeopleGroup.MOST);
            case Putting.UnknownPerson no -> gone(ctx);
          }
        });
  }

  private GroupPeople.Request group(Person person, String group) {
    return new GroupPeople.Request(means.owner(), List.of(person.id()), group);
  }

  /** {@code POST /people/<id>/group/out}: takes them out of the group of the id {@code group}. */
  public void takeOut(Context ctx) {
    about(
        ctx,
        found -> {
          var person = found.person();
          switch (means.noting().groups().take(group(person, text(ctx, "group")))) {
            case Taking.Out(var group) -> out(ctx, person, group);
            case Taking.NobodyIn(var group) -> out(ctx, person, group);
            case Taking.UnknownGroup no -> done(ctx, person, "groupGone");
          }
        });
  }

  private void out(Context ctx, Person person, PeopleGroup group) {
    var isThere =
        means.noting().groups().groups(means.owner()).stream()
            .anyMatch(listed -> listed.group().id().equals(group.id()));
    if (isThere) {
      done(ctx, person, "ungrouped", group);
    } else {
      done(ctx, person, "groupGone");
    }
  }

  /** {@code POST /people/<id>/met}: the two met {@code on} a day or today, {@code at} a place. */
  public void met(Context ctx) {
    about(ctx, found -> met(ctx, found, text(ctx, "on").strip()));
  }

  private void met(Context ctx, Found.One found, String typed) {
    var person = found.person();
    var at = text(ctx, "at");
    var note = text(ctx, "text");
    var tried = Adding.of(Form.MET, Field.ON, typed).and(Field.AT, at).and(Field.TEXT, note);
    var on = PartialDate.parse(typed);
    if (on.isEmpty() && !typed.isEmpty()) {
      again(ctx, found, tried, "person.add.noDate", Names.within(typed));
      return;
    }
    var request =
        new MeetPeople.Request(
            means.owner(),
            List.of(person.id().value().toString()),
            on,
            said(at),
            said(note),
            false,
            means.visits().actor());
    switch (means.noting().meetings().met(request)) {
      case Meeting.Met met -> done(ctx, person, "met");
      case Meeting.ToldAlready told -> done(ctx, person, "metAlready");
      case Meeting.NotYet(var day, var today) ->
          again(ctx, found, tried, "person.add.notYet", date(ctx, day));
      case Meeting.NoPlace no ->
          again(ctx, found, tried, "person.add.noPlace", Encounter.MOST_PLACE, at.length());
      case Meeting.NoNote no ->
          again(ctx, found, tried, "person.add.noNote", Encounter.MOST_NOTE, note.length());
      // Their id means them alone, as long as they are there.
      case Meeting.Several no -> gone(ctx);
      case Meeting.Nobody no -> gone(ctx);
      case Meeting.NoName no -> gone(ctx);
      case Meeting.NotSoMany no -> gone(ctx);
    }
  }

  private String date(Context ctx, PartialDate day) {
    return means.words(ctx).texts().date(day);
  }

  /** {@code POST /people/<id>/met/remove}: takes back the meeting of the id {@code met}. */
  public void removeMeeting(Context ctx) {
    about(
        ctx,
        found -> {
          var removal =
              Means.uuid(text(ctx, "met"))
                  .map(id -> means.noting().meetings().remove(means.owner(), id.toString()));
          done(
              ctx,
              found.person(),
              removal.filter(MeetPeople.Removal.Removed.class::isInstance).isPresent()
                  ? "unmet"
                  : "noMeeting");
        });
  }

  /** {@code POST /people/<id>/call}: puts them on the list of those to call, and why. */
  public void call(Context ctx) {
    about(
        ctx,
        found -> {
          var person = found.person();
          var note = text(ctx, "text");
          var request =
              new CallPeople.Request(
                  means.owner(), List.of(person.id()), said(note), means.visits().actor());
          switch (means.noting().calls().list(request)) {
            case Listing.OnList(var added, var before) ->
                done(ctx, person, added.isEmpty() ? "toCallBefore" : "toCall");
            case Listing.NoNote no ->
                again(
                    ctx,
                    found,
                    Adding.of(Form.CALL, Field.TEXT, note),
                    "person.add.noNote",
                    PersonNote.MOST,
                    note.strip().length());
            case Listing.UnknownPerson no -> gone(ctx);
          }
        });
  }

  /** {@code POST /people/<id>/called}: they were called, or with {@code drop} will not be. */
  public void called(Context ctx) {
    about(
        ctx,
        found -> {
          var person = found.person();
          var how = ctx.formParam("drop") == null ? How.CALLED : How.DROPPED;
          switch (means.noting().calls().end(means.owner(), person.id(), how)) {
            case Ending.Ended ended -> done(ctx, person, how == How.CALLED ? "called" : "dropped");
            case Ending.NotListed no -> done(ctx, person, "notToCall");
            case Ending.UnknownPerson no -> gone(ctx);
          }
        });
  }

  /** {@code POST /people/<id>/back}: they are kept after all, for the two are in touch. */
  public void bringBack(Context ctx) {
    about(
        ctx,
        found -> {
          var person = found.person();
          var isBack =
              new BringingBack(means.sweep())
                  .bring(means.owner(), person.id(), means.visits().actor());
          done(ctx, person, isBack ? "back" : "");
        });
  }
}
