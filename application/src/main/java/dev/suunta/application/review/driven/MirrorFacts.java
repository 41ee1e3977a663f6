package dev.suunta.application.review.driven;

import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.shared.OwnerId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Driven port: counts the past posts of a span of time inside the store, so that the rows that
 * leave it do not grow with the posts. Only completed imports show; replies are counted apart and
 * nowhere else. {@code from} is inclusive, {@code to} exclusive; of two posts that say nearly the
 * same, both lie in the span.
 */
public interface MirrorFacts {
  /** Counts per network, networks with most posts first, then by id. */
  List<NetworkCount> networks(OwnerId owner, Instant from, Instant to);

  /** Posts per day and network, in the order of days, then of ids; empty days are missing. */
  List<DayCount> days(OwnerId owner, Instant from, Instant to, ZoneId zone);

  /**
   * Posts per hour of the week and network, from Monday on, then by network id; empty hours are
   * missing.
   */
  List<HourCount> hours(OwnerId owner, Instant from, Instant to, ZoneId zone);

  /**
   * Pairs that say nearly the same on two networks, closest first, then newest first; the earlier
   * post of each comes first.
   */
  List<EchoExample> echoes(OwnerId owner, Instant from, Instant to, int most);

  /** Posts of one kind of fault, newest first. */
  List<Example> examples(OwnerId owner, Instant from, Instant to, Fault fault, int most);

  /** When the oldest and newest known posts went out, if there are any. */
  Optional<Span> span(OwnerId owner);

  /** What a past post can lack that is read from its text alone. */
  enum Fault {
    BARE_SHARE,
    ANNOUNCEMENT_ONLY,
    NO_CALL
  }

  /**
   * What stands on one network.
   *
   * @param posts own posts and shares
   * @param replies answers, which are counted in nothing else
   * @param echoed posts that say nearly the same as one on another network
   * @param bareShares shares without a word worth it
   * @param announcements a link or event with next to no own words
   * @param withoutCall posts that ask for nothing
   * @param tooShort posts other than bare shares with too few own words to be compared, so that
   *     nobody knows whether they are said elsewhere
   */
  record NetworkCount(
      NetworkId network,
      int posts,
      int replies,
      int echoed,
      int bareShares,
      int announcements,
      int withoutCall,
      int tooShort) {}

  /** Posts of one day. */
  record DayCount(NetworkId network, LocalDate day, int posts) {}

  /** Posts of one hour, 0 to 23, of one day of the week. */
  record HourCount(NetworkId network, DayOfWeek day, int hour, int posts) {}

  /** One post to show. */
  record Example(NetworkId network, Instant at, String text, Optional<String> permalink) {}

  /** Two posts to show beside each other. */
  record EchoExample(Example one, Example other, double closeness) {}

  /** From the first to the last. */
  record Span(Instant first, Instant last) {}
}
