package dev.suunta.application.review.driving;

import dev.suunta.application.review.driven.MirrorFacts.EchoExample;
import dev.suunta.application.review.driven.MirrorFacts.Example;
import dev.suunta.application.review.driven.MirrorFacts.Fault;
import dev.suunta.application.review.driven.MirrorFacts.HourCount;
import dev.suunta.application.review.driven.MirrorFacts.NetworkCount;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.domain.strategy.CallStance;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Driving port: the gate, run over what already stands on the networks. */
public interface LookInMirror {
  /** What the mirror shows. */
  Outcome look(Request request);

  /**
   * Which time to look at.
   *
   * @param since from the beginning of this day to now; absent means the past year, a day before
   *     1970 all there is
   */
  record Request(OwnerId owner, Optional<LocalDate> since) {}

  /** What became of looking. */
  sealed interface Outcome {
    /** This is what is there. */
    record Seen(Mirror mirror) implements Outcome {}

    /**
     * Nothing went out in that time.
     *
     * @param newest the newest post that is known, if there is one at all
     */
    record NothingThere(LocalDate since, Optional<LocalDate> newest) implements Outcome {}

    /** The day has not come yet. */
    record NotYet(LocalDate since, LocalDate today) implements Outcome {}
  }

  /**
   * What stands on the networks.
   *
   * @param from the first day that was looked at
   * @param to the last day, today
   * @param zone in which days, weeks and hours are counted
   * @param networks each network, most posts first
   * @param weeks posts per ISO week, by its Monday; every week of the time is there
   * @param hours posts per hour of the week; hours without posts are missing
   * @param echoes posts that say nearly the same on two networks, closest first
   * @param examples the newest examples of each fault; a fault without examples is missing
   */
  record Mirror(
      LocalDate from,
      LocalDate to,
      ZoneId zone,
      List<Reflection> networks,
      List<Week> weeks,
      List<HourCount> hours,
      List<EchoExample> echoes,
      Map<Fault, List<Example>> examples) {
    public Mirror {
      networks = List.copyOf(networks);
      weeks = List.copyOf(weeks);
      hours = List.copyOf(hours);
      echoes = List.copyOf(echoes);
      examples = Map.copyOf(examples);
    }

    /** Own posts and shares on all networks. */
    public int posts() {
      return networks.stream().mapToInt(each -> each.count().posts()).sum();
    }
  }

  /**
   * One network in the mirror.
   *
   * @param count what stands there
   * @param name the network's name
   * @param call how much its ground rules want a call, if it is chosen
   * @param rhythm how many posts a week its ground rules say, if they do
   * @param busiestWeek how many posts went out in its busiest week
   * @param outside whether a strategy is in use and this network is not in it
   */
  record Reflection(
      NetworkCount count,
      String name,
      Optional<CallStance> call,
      OptionalInt rhythm,
      int busiestWeek,
      boolean outside) {}

  /** One ISO week. */
  record Week(LocalDate monday, Map<NetworkId, Integer> posts) {
    public Week {
      posts = Map.copyOf(posts);
    }
  }
}
