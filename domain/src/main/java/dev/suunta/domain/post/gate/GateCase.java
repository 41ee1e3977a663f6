package dev.suunta.domain.post.gate;

import dev.suunta.domain.network.Network;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.network.OwnAccount;
import dev.suunta.domain.network.Reach;
import dev.suunta.domain.network.Way;
import dev.suunta.domain.post.CallStep;
import dev.suunta.domain.post.PostKind;
import dev.suunta.domain.post.Purpose;
import dev.suunta.domain.post.Rendition;
import dev.suunta.domain.strategy.Audience;
import dev.suunta.domain.strategy.GroupId;
import dev.suunta.domain.strategy.NetworkCharter;
import dev.suunta.domain.strategy.Strategy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything the gate is told about one rendition; what needs history comes in here.
 *
 * @param strategy the strategy in use, if there is one
 * @param network where the rendition is meant to stand
 * @param way by which way it will be published
 * @param account the owner's account there, if known
 * @param kind what the post is
 * @param purpose what it is for
 * @param rendition what is checked
 * @param siblings the other renditions of the same post, in its order
 * @param position where among all renditions of the post this one stands, from 0
 * @param readers the groups of people that it, or the ground rules, name as its readers
 * @param earlier texts that went out and might say the same
 * @param history what else the past tells
 * @param today the day in the strategy's zone
 */
public record GateCase(
    Optional<Strategy> strategy,
    Network network,
    Way way,
    Optional<OwnAccount> account,
    PostKind kind,
    Purpose purpose,
    Rendition rendition,
    List<Sibling> siblings,
    int position,
    List<Readers> readers,
    List<Earlier> earlier,
    History history,
    LocalDate today) {
  public GateCase {
    siblings = List.copyOf(siblings);
    readers = List.copyOf(readers);
    earlier = List.copyOf(earlier);
  }

  /**
   * Another rendition of the same post.
   *
   * @param position where among all renditions of the post it stands, from 0
   */
  public record Sibling(Rendition rendition, int position) {}

  /**
   * Who is in a group of people.
   *
   * @param name what the owner calls it
   * @param people how many are in it
   * @param neverMet the names of those in it of whom no meeting is known, as far as they have one
   * @param strangers of how many no meeting is known
   */
  public record Readers(
      GroupId group, String name, int people, List<String> neverMet, int strangers) {
    public Readers {
      neverMet = List.copyOf(neverMet);
    }
  }

  /**
   * What went out earlier.
   *
   * @param network where
   * @param day on which day, in the strategy's zone
   * @param text what it says
   * @param facts what is set aside in it
   */
  public record Earlier(NetworkId network, LocalDate day, String text, List<String> facts) {
    public Earlier {
      facts = List.copyOf(facts);
    }
  }

  /**
   * What else the past tells.
   *
   * @param postsThisWeek how many posts went out on this network this ISO week
   * @param newestCalls what the newest posts asked for, on all networks, newest first
   */
  public record History(int postsThisWeek, List<Optional<CallStep>> newestCalls) {
    /** Nothing is known. */
    public static final History NONE = new History(0, List.of());

    public History {
      newestCalls = List.copyOf(newestCalls);
    }
  }

  /** The ground rules of the network, if a strategy is in use and it is chosen. */
  public Optional<NetworkCharter> charter() {
    return strategy.flatMap(inUse -> inUse.charter(network.id()));
  }

  /**
   * Who may read it: what was chosen, else what the ground rules say, else the only reach that the
   * network has. Empty where somebody must still choose: a group that is not named, or neither one
   * of the strategy's nor one that the owner put people into, counts as unchosen where the strategy
   * has groups to choose from. Where the ground rules name a group, "a group" is that one.
   */
  public Optional<Audience> audience() {
    var usual = charter().flatMap(NetworkCharter::audience);
    var given =
        rendition
            .audience()
            .or(() -> usual)
            .or(
                () ->
                    network.reaches().size() == 1
                        ? Optional.of(Audience.of(network.reaches().iterator().next()))
                        : Optional.empty())
            .map(
                chosen ->
                    isUnnamedGroup(chosen)
                        ? usual.filter(GateCase::isGroup).orElse(chosen)
                        : chosen);
    return given.filter(audience -> !isGroup(audience) || isKnown(audience));
  }

  private static boolean isGroup(Audience audience) {
    return audience.reach() == Reach.GROUP;
  }

  private static boolean isUnnamedGroup(Audience audience) {
    return isGroup(audience) && audience.group().isEmpty();
  }

  private boolean isKnown(Audience audience) {
    var groups = strategy.map(Strategy::groups).orElse(List.of());
    return groups.isEmpty()
        || groups.stream().anyMatch(group -> audience.group().equals(Optional.of(group.id())))
        || readers(audience).isPresent();
  }

  /** Who is in the group that may read it, if it is one that the owner put people into. */
  public Optional<Readers> readersHere() {
    return audience().flatMap(this::readers);
  }

  private Optional<Readers> readers(Audience audience) {
    return audience
        .group()
        .flatMap(group -> readers.stream().filter(one -> one.group().equals(group)).findFirst());
  }
}
