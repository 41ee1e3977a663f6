package dev.suunta.adapters.persistence.strategy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What a strategy says, as it stands in a column. Changing it needs another format number. */
record StrategyJson(
    List<GoalJson> goals,
    List<CharterJson> charters,
    List<TopicJson> topics,
    List<GroupJson> groups,
    Optional<String> weeklyTime,
    int reviewMonths,
    String zone) {
  /** The number of this form. */
  static final int FORMAT = 1;

  record GoalJson(String id, String name, String valueQuestion) {}

  record TopicJson(String id, String name, List<String> signs) {}

  record GroupJson(String id, String name, List<String> cares, List<String> unwelcome) {}

  record CharterJson(
      String network,
      List<String> goals,
      String admits,
      Optional<String> readers,
      Optional<AudienceJson> audience,
      String call,
      List<String> cares,
      List<String> unwelcome,
      List<HoursJson> hours,
      OptionalInt postsPerWeek,
      OptionalInt minutesPerPost,
      StandingJson standing) {}

  record AudienceJson(String reach, Optional<String> group) {}

  record HoursJson(List<String> days, String from, String to) {}

  /**
   * Whether settled or on trial.
   *
   * @param kind {@code core} or {@code experiment}
   */
  record StandingJson(String kind, Optional<String> question, Optional<String> ends) {}
}
