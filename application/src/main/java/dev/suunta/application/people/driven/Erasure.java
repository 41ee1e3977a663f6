package dev.suunta.application.people.driven;

import dev.suunta.domain.people.Anchor;
import dev.suunta.domain.people.ForgottenKey;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.Salt;
import dev.suunta.domain.shared.OwnerId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Driven port: erases people for good. Another owner's are unknown. */
public interface Erasure {
  /** With what the owner's keys are hashed; empty if nobody was ever forgotten. */
  Optional<Salt> salt(OwnerId owner);

  /** Keeps the salt of an owner who has none. */
  void keepSalt(OwnerId owner, Salt salt);

  /**
   * The anchors of these people that nobody else has: what several have tells nothing of any. In
   * the order of their kinds, then of their values.
   */
  List<Anchor> ownAnchors(OwnerId owner, Collection<PersonId> people);

  /**
   * Erases people with all that hangs on them: accounts, keys, anchors, ties, evidence, links,
   * notes, calls, what groups they are in, and that they took part in encounters. Groups and
   * encounters that nobody is left in go as well. In their place stay these keys.
   */
  void erase(OwnerId owner, Collection<PersonId> people, Collection<ForgottenKey> forgotten);
}
