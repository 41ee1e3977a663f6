package dev.suunta.domain.strategy;

import dev.suunta.domain.network.NetworkId;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Ground rules for tests: complete ones, of which each test changes what it is about. */
public record Charters(NetworkCharter charter) {
  public static final GoalId WORK = new GoalId("work");
  public static final TopicId TALKS = new TopicId("talks");
  public static final TopicId FAMILY = new TopicId("family");

  /** Weekday mornings. */
  public static final GoodHours MORNINGS =
      new GoodHours(Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(8, 0), LocalTime.NOON);

  /** Complete ground rules about which there is nothing to say. */
  public static Charters of(String network) {
    return new Charters(
        new NetworkCharter(
            new NetworkId(network),
            Set.of(WORK),
            Admits.ANYONE,
            Optional.of("peers"),
            Optional.of(Audience.PUBLIC),
            CallStance.ALWAYS,
            Set.of(TALKS),
            Set.of(FAMILY),
            List.of(MORNINGS),
            OptionalInt.of(3),
            OptionalInt.of(20),
            new Standing.Core()));
  }

  public Charters serving(GoalId... goals) {
    return with(Set.of(goals), charter.admits(), charter.audience(), charter.call());
  }

  public Charters admitting(Admits admits) {
    return with(charter.goals(), admits, charter.audience(), charter.call());
  }

  public Charters readBy(Audience... audience) {
    return with(
        charter.goals(), charter.admits(), List.of(audience).stream().findFirst(), charter.call());
  }

  public Charters calling(CallStance call) {
    return with(charter.goals(), charter.admits(), charter.audience(), call);
  }

  private Charters with(
      Set<GoalId> goals, Admits admits, Optional<Audience> audience, CallStance call) {
    return with(
        goals, admits, audience, call, charter.cares(), charter.unwelcome(), charter.standing());
  }

  public Charters about(Set<TopicId> cares, Set<TopicId> unwelcome) {
    return with(
        charter.goals(),
        charter.admits(),
        charter.audience(),
        charter.call(),
        cares,
        unwelcome,
        charter.standing());
  }

  public Charters standing(Standing standing) {
    return with(
        charter.goals(),
        charter.admits(),
        charter.audience(),
        charter.call(),
        charter.cares(),
        charter.unwelcome(),
        standing);
  }

  private Charters with(
      Set<GoalId> goals,
      Admits admits,
      Optional<Audience> audience,
      CallStance call,
      Set<TopicId> cares,
      Set<TopicId> unwelcome,
      Standing standing) {
    return new Charters(
        new NetworkCharter(
            charter.network(),
            goals,
            admits,
            charter.readers(),
            audience,
            call,
            cares,
            unwelcome,
            charter.hours(),
            charter.postsPerWeek(),
            charter.minutesPerPost(),
            standing));
  }

  /** With another rhythm; an absent one is none. */
  public Charters inRhythm(List<GoodHours> hours, OptionalInt posts, OptionalInt minutes) {
    return new Charters(
        new NetworkCharter(
            charter.network(),
            charter.goals(),
            charter.admits(),
            charter.readers(),
            charter.audience(),
            charter.call(),
            charter.cares(),
            charter.unwelcome(),
            hours,
            posts,
            minutes,
            charter.standing()));
  }
}
