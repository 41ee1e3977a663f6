package dev.suunta.adapters.web;

import dev.suunta.application.review.driving.LookInMirror;
import dev.suunta.domain.strategy.StrategyRevision;
import java.util.Optional;

/** The use cases of a {@link Workroom}, and a mirror that shows a sample. */
final class FakePorts {
  private FakePorts() {}

  /** A strategy in use, a past year, and the gate. */
  static WebPorts rich() {
    return of(Optional.of(Samples.inUse(Samples.strategy())), seen(Samples.mirror()));
  }

  /** Somebody who has just begun. */
  static WebPorts empty() {
    return of(
        Optional.empty(),
        request -> new LookInMirror.Outcome.NothingThere(Samples.TODAY, Optional.empty()));
  }

  static LookInMirror seen(LookInMirror.Mirror mirror) {
    return request -> new LookInMirror.Outcome.Seen(mirror);
  }

  static WebPorts of(Optional<StrategyRevision> revision, LookInMirror mirror) {
    return of(workroom(revision), mirror);
  }

  /** A strategy in use, a past year, and posts that are kept here. */
  static WebPorts of(Workroom workroom) {
    return of(workroom, seen(Samples.mirror()));
  }

  /** Where posts are kept under a strategy in use. */
  static Workroom workroom() {
    return workroom(Optional.of(Samples.inUse(Samples.strategy())));
  }

  static Workroom workroom(Optional<StrategyRevision> revision) {
    return new Workroom(revision, Samples.networks());
  }

  static WebPorts of(Workroom workroom, LookInMirror mirror) {
    return new WebPorts(
        workroom.strategy(),
        mirror,
        workroom.posts.writePost(),
        workroom.gate(),
        workroom.posts.passHold(),
        workroom.posts.readPosts(),
        workroom.networks(),
        workroom.people().readPeople(),
        workroom.people().addPerson(),
        workroom.people().linkPeople(),
        workroom.noted(),
        workroom.following());
  }
}
