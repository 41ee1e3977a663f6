package dev.suunta.adapters.cli;

import dev.suunta.domain.strategy.KnownNetwork;
import java.util.List;
import java.util.Optional;

/** Understands which network somebody names, by its name or its id, however it is written. */
final class NetworkNames {
  private final Session session;

  NetworkNames(Session session) {
    this.session = session;
  }

  /** The id of the network that is meant; empty if nobody knows it. */
  Optional<String> find(String typed) {
    var meant = typed.strip();
    return known().stream()
        .filter(
            each ->
                each.network().id().value().equalsIgnoreCase(meant)
                    || name(each).equalsIgnoreCase(meant))
        .map(each -> each.network().id().value())
        .findFirst();
  }

  /** All that are known, as a list to read. */
  String all() {
    return session.texts().list(known().stream().map(this::name).toList());
  }

  /** Asks which one is meant; empty if nobody answered. The only one there is goes unasked. */
  Optional<String> ask() {
    var offered = offered();
    if (offered.size() == 1) {
      return Optional.of(offered.getFirst());
    }
    for (var index = 0; index < offered.size(); index++) {
      session
          .screen()
          .line("%4d  %s".formatted(index + 1, session.texts().network(offered.get(index))));
    }
    while (true) {
      var answer = session.ask(session.say("post.networkPrompt")).map(String::strip);
      if (answer.isEmpty()) {
        return Optional.empty();
      }
      var number = Answers.number(answer.get());
      if (number.isPresent() && number.getAsInt() >= 1 && number.getAsInt() <= offered.size()) {
        return Optional.of(offered.get(number.getAsInt() - 1));
      }
      var named = find(answer.get());
      if (named.isPresent()) {
        return named;
      }
      session.screen().wrapped("", session.say("post.networkUnclear", answer.get(), all()));
    }
  }

  /** Those of the strategy in use or, before there is one, all. */
  private List<String> offered() {
    return PostCommand.strategy(session)
        .map(
            strategy ->
                strategy.charters().stream().map(charter -> charter.network().value()).toList())
        .orElseGet(() -> known().stream().map(each -> each.network().id().value()).toList());
  }

  private List<KnownNetwork> known() {
    return session.useCases().manageNetworks().list(session.owner().id());
  }

  private String name(KnownNetwork each) {
    return session.texts().network(each.network().id().value());
  }
}
