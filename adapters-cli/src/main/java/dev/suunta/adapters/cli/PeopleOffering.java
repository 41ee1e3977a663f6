package dev.suunta.adapters.cli;

import java.util.List;

/** Asks whether those whom nobody is called are new people, after whom else may have been meant. */
final class PeopleOffering {
  private final Session session;

  PeopleOffering(Session session) {
    this.session = session;
  }

  /** Whether all of them are to be added; where nobody can be asked, they are not. */
  boolean isWanted(List<String> unknown) {
    if (!session.terminal().typed()) {
      new PeopleFinding(session).near(unknown);
      return false;
    }
    return unknown.stream().allMatch(this::isWanted);
  }

  private boolean isWanted(String name) {
    new PeopleFinding(session).near(name);
    return session.ask(session.say("met.offer", name)).filter(Answers::isYes).isPresent();
  }
}
