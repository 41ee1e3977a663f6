package dev.suunta.adapters.cli;

import dev.suunta.application.owner.driving.MeetOwner;
import dev.suunta.domain.network.Network;
import dev.suunta.domain.shared.Actor;
import dev.suunta.domain.shared.Owner;
import dev.suunta.domain.shared.Via;
import dev.suunta.domain.strategy.KnownNetwork;
import dev.suunta.texts.Bundle;
import dev.suunta.texts.Language;
import dev.suunta.texts.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** One run of the program: who asks, in which language, and what the commands share. */
final class Session {
  private final Terminal terminal;
  private final Supplier<UseCases> useCases;
  private Optional<UseCases> opened = Optional.empty();
  private Optional<Owner> owner = Optional.empty();
  private Optional<Terminal.Lines> lines = Optional.empty();
  private Optional<ZoneId> zone = Optional.empty();
  private Optional<Language> asked = Optional.empty();
  private Optional<List<KnownNetwork>> ownNetworks = Optional.empty();

  Session(Terminal terminal, Supplier<UseCases> useCases) {
    this.terminal = terminal;
    this.useCases = useCases;
  }

  Terminal terminal() {
    return terminal;
  }

  /** Opened when first needed, so that help and usage errors cost no database. */
  UseCases useCases() {
    if (opened.isEmpty()) {
      opened = Optional.of(useCases.get());
    }
    return opened.orElseThrow();
  }

  Owner owner() {
    if (owner.isEmpty()) {
      owner = Optional.of(useCases().meetOwner().local(visitor()));
    }
    return owner.orElseThrow();
  }

  /** Who seems to be there, for the case that nobody is known yet. */
  MeetOwner.Request visitor() {
    return new MeetOwner.Request(userName(), language().tag());
  }

  /** The owner's day at a time, as all commands tell it. */
  String day(Instant at) {
    return texts().day(date(at));
  }

  /** The owner's day at a time. */
  LocalDate date(Instant at) {
    if (zone.isEmpty()) {
      zone = Optional.of(useCases().readStrategy().zone(owner().id()));
    }
    return LocalDate.ofInstant(at, zone.orElseThrow());
  }

  Actor actor(Via via) {
    return new Actor(owner().name(), via);
  }

  private String userName() {
    var name = terminal.environment().getOrDefault("USER", "").strip();
    return name.isEmpty() || name.length() > 100 ? "me" : name;
  }

  void speak(Language language) {
    asked = Optional.of(language);
  }

  Texts texts() {
    return Texts.in(language()).knowing(this::ownNetwork);
  }

  /** What was asked for, else what the environment speaks. */
  private Language language() {
    return asked.orElseGet(this::environmentLanguage);
  }

  /** Asked when a sentence first names a network, so that no other sentence costs a database. */
  private Optional<String> ownNetwork(String id) {
    if (ownNetworks.isEmpty()) {
      ownNetworks = Optional.of(useCases().manageNetworks().list(owner().id()));
    }
    return ownNetworks.orElseThrow().stream()
        .filter(KnownNetwork::own)
        .map(KnownNetwork::network)
        .filter(network -> network.id().value().equals(id))
        .map(Network::name)
        .findFirst();
  }

  private Language environmentLanguage() {
    for (var name : new String[] {"SUUNTA_LANG", "LC_ALL", "LC_MESSAGES", "LANG"}) {
      var value = terminal.environment().getOrDefault(name, "");
      if (!value.isEmpty()) {
        return Language.of(value);
      }
    }
    return Language.ENGLISH;
  }

  String say(String key, Object... facts) {
    return texts().say(Bundle.CLI, key, facts);
  }

  Screen screen() {
    return new Screen(terminal.out(), terminal.width(), terminal.coloured());
  }

  Screen complaints() {
    return new Screen(terminal.err(), terminal.width(), terminal.coloured());
  }

  /**
   * Writes a document for whoever takes it on: byte for byte into a file or another program, and
   * without what would act on the terminal where somebody only looks at it.
   */
  void document(String text) {
    terminal.out().print(terminal.shown() ? Printable.document(text) : text);
  }

  /** Answers a program. */
  void json(Object value) {
    terminal.out().println(Json.write(value));
  }

  /** Says what went wrong and answers the exit code. */
  int complain(int exitCode, String key, Object... facts) {
    complaints().wrapped("", say(key, facts));
    return exitCode;
  }

  /** What is typed as the answer to a question; empty when nobody types any more. */
  Optional<String> ask(String question) {
    screen().prompt(question);
    var answer = next();
    if (answer.isEmpty()) {
      // Nobody pressed Enter, so whatever is said next would stand behind the question.
      screen().blank();
    }
    return answer;
  }

  /** The next line that is typed; empty when nobody types any more. */
  Optional<String> next() {
    terminal.out().flush();
    if (lines.isEmpty()) {
      lines = Optional.of(terminal.lines());
    }
    return lines.orElseThrow().next();
  }
}
