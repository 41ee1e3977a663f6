package dev.suunta.application.imports;

import dev.suunta.application.imports.driven.PeopleIntake.SharedAnchor;
import dev.suunta.application.people.Together;
import dev.suunta.application.people.driven.PersonLinks;
import dev.suunta.domain.people.Anchor;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.PersonLink;
import dev.suunta.domain.people.SamePerson;
import dev.suunta.domain.shared.Actor;
import dev.suunta.domain.shared.OwnerId;
import java.time.Instant;
import java.util.Optional;

/**
 * Links the people of a completed import who have an anchor in common with others, where the anchor
 * is only one person's. Runs in the unit that completes the import; to link again changes nothing.
 */
final class AnchorLinking {
  private final ImportUseCases ports;
  private final OwnerId owner;
  private final ImportId run;
  private final Actor by;

  AnchorLinking(ImportUseCases ports, OwnerId owner, ImportId run, Actor by) {
    this.ports = ports;
    this.owner = owner;
    this.run = run;
    this.by = by;
  }

  /** Links; answers how many people were shown as one with others. */
  int link(Instant at) {
    var linked = 0;
    for (var shared : ports.people().sharedAnchors(owner, run)) {
      linked += link(shared, at);
    }
    return linked;
  }

  private int link(SharedAnchor shared, Instant at) {
    if (shared.people().size() > PersonLinks.MOST) {
      return 0;
    }
    var groups = ports.links().groups(owner, shared.people());
    var together = new Together(ports.links(), owner);
    var people = groups.stream().map(PersonLinks.Group::people).toList();
    if (people.size() < 2
        || !SamePerson.isSharedByOnlyOne(shared.anchor(), people, together.saidToBeTwo(groups))) {
      return 0;
    }
    var first = holder(shared, people.getFirst());
    for (var other : people.subList(1, people.size())) {
      ports
          .links()
          .save(
              owner,
              PersonLink.between(
                  first,
                  holder(shared, other),
                  PersonLink.State.SAME,
                  reason(shared.anchor().kind()),
                  Optional.of(shared.anchor().value()),
                  at,
                  by));
    }
    together.show(groups);
    return people.size() - 1;
  }

  /** Whoever of a group has the anchor, so that the link says the truth when others leave. */
  private static PersonId holder(SharedAnchor shared, SamePerson.Group group) {
    return shared.people().stream().filter(group.members()::contains).findFirst().orElseThrow();
  }

  private static PersonLink.Reason reason(Anchor.Kind kind) {
    return switch (kind) {
      case EMAIL -> PersonLink.Reason.SAME_EMAIL;
      case PHONE, LANDLINE -> PersonLink.Reason.SAME_PHONE;
      case ACCOUNT -> PersonLink.Reason.SAME_ACCOUNT;
    };
  }
}
