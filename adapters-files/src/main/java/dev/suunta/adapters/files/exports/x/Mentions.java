package dev.suunta.adapters.files.exports.x;

import dev.suunta.adapters.files.exports.CleanText;
import dev.suunta.adapters.files.exports.JsonRecord;
import dev.suunta.adapters.files.exports.Letters;
import dev.suunta.adapters.files.exports.Reading;
import dev.suunta.application.imports.driven.ExportedEvidence;
import dev.suunta.domain.people.AccountKey;
import dev.suunta.domain.people.Direction;
import dev.suunta.domain.people.EvidenceKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds out whom a tweet was for. Each person counts once, by the strongest of what the tweet is to
 * them: an answer or a repost, else a mention. Whom a tweet names that the owner only passed on was
 * not named by the owner.
 */
final class Mentions {
  private static final Pattern PASSED_ON = Pattern.compile("^RT @(\\w{1,50}):");

  /** A tweet has no room for more. */
  private static final int MOST = 200;

  /** With the at before it and what shows that it has ended, no handle is longer. */
  private static final int MOST_OF_HANDLE = 60;

  private final Reading reading;
  private final XAccount owner;

  Mentions(Reading reading, XAccount owner) {
    this.reading = reading;
    this.owner = owner;
  }

  /** Somebody, as a tweet tells of them. */
  private record Person(Optional<String> id, Optional<String> handle, Optional<String> name) {
    static Person of(JsonRecord mention) {
      return new Person(
          XAccount.id(mention.text("id_str").or(() -> mention.text("id"))),
          XAccount.handle(mention.text("screen_name")),
          mention.text("name").flatMap(CleanText::name));
    }

    boolean isSame(Person other) {
      return (id.isPresent() && id.equals(other.id))
          || (handle.isPresent() && handle.equals(other.handle));
    }

    /** What either knows. */
    Person with(Person other) {
      return new Person(id.or(other::id), handle.or(other::handle), name.or(other::name));
    }

    boolean isNobody() {
      return id.isEmpty() && handle.isEmpty();
    }

    List<AccountKey> keys() {
      var keys = new ArrayList<AccountKey>();
      id.map(AccountKey::id).ifPresent(keys::add);
      handle.map(AccountKey::handle).ifPresent(keys::add);
      return keys;
    }
  }

  /** Passes on whom a tweet was for. */
  void read(JsonRecord tweet, Reading.Place place, Instant at, String text) {
    var mentioned =
        tweet.object("entities").objects("user_mentions").stream()
            .limit(MOST)
            .map(Person::of)
            .toList();
    var evidence = new ArrayList<ExportedEvidence>();
    var passedOn = PASSED_ON.matcher(text);
    if (passedOn.find()) {
      var author =
          new Person(
              Optional.empty(), XAccount.handle(Optional.of(passedOn.group(1))), Optional.empty());
      add(evidence, EvidenceKind.REPOST, completed(author, mentioned), at);
    } else {
      var told = new ArrayList<Person>();
      answered(tweet, text, mentioned).ifPresent(told::add);
      told.forEach(person -> add(evidence, EvidenceKind.REPLY, person, at));
      for (var person : mentioned) {
        if (told.stream().noneMatch(person::isSame)) {
          told.add(person);
          add(evidence, EvidenceKind.MENTION, person, at);
        }
      }
    }
    reading.ties().evidence(place, evidence);
  }

  private void add(List<ExportedEvidence> evidence, EvidenceKind kind, Person person, Instant at) {
    if (!person.isNobody() && !isOwner(person)) {
      evidence.add(
          new ExportedEvidence(kind, Direction.BY_OWNER, person.keys(), person.name(), at));
    }
  }

  private boolean isOwner(Person person) {
    return person.isSame(new Person(owner.id(), XAccount.handle(owner.handle()), Optional.empty()));
  }

  private static Person completed(Person person, List<Person> mentioned) {
    return mentioned.stream().filter(person::isSame).findFirst().map(person::with).orElse(person);
  }

  /** Whom the tweet answers; the name of one who is gone stands in the text alone. */
  private static Optional<Person> answered(JsonRecord tweet, String text, List<Person> mentioned) {
    var person =
        new Person(
            XAccount.id(
                tweet.text("in_reply_to_user_id_str").or(() -> tweet.text("in_reply_to_user_id"))),
            XAccount.handle(tweet.text("in_reply_to_screen_name")),
            Optional.empty());
    if (person.isNobody()) {
      return Optional.empty();
    }
    var completed = completed(person, mentioned);
    return Optional.of(
        completed.handle().isPresent()
            ? completed
            : mentioned.stream()
                .filter(mention -> mention.id().isEmpty() && isFirst(text, mention))
                .findFirst()
                .map(completed::with)
                .orElse(completed));
  }

  private static boolean isFirst(String text, Person mention) {
    var stripped = text.strip();
    var begins = Letters.small(stripped.substring(0, Math.min(MOST_OF_HANDLE, stripped.length())));
    return mention
        .handle()
        .filter(handle -> begins.matches("(?s)@" + handle + "\\b.*"))
        .isPresent();
  }
}
