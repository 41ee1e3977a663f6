package dev.suunta.adapters.web.post;

import dev.suunta.adapters.web.page.Words;
import dev.suunta.adapters.web.page.Words.Piece;
import dev.suunta.adapters.web.post.WriteView.Choice;
import dev.suunta.adapters.web.post.WriteView.Count;
import dev.suunta.application.people.driving.GroupPeople;
import dev.suunta.domain.network.Network;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.network.Reach;
import dev.suunta.domain.network.Way;
import dev.suunta.domain.post.Medium;
import dev.suunta.domain.post.PostDraft;
import dev.suunta.domain.strategy.Audience;
import dev.suunta.domain.strategy.Goal;
import dev.suunta.domain.strategy.KnownNetwork;
import dev.suunta.domain.strategy.NetworkCharter;
import dev.suunta.domain.strategy.Strategy;
import dev.suunta.texts.PurposeLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Says what stands on the page about the version for one network. */
final class VersionPresenter {
  private final Words words;
  private final Optional<Strategy> strategy;
  private final List<KnownNetwork> known;
  private final List<GroupPeople.Listed> groups;

  VersionPresenter(
      Words words,
      Optional<Strategy> strategy,
      List<KnownNetwork> known,
      List<GroupPeople.Listed> groups) {
    this.words = words;
    this.strategy = strategy;
    this.known = known;
    this.groups = groups;
  }

  /** The strategy's own networks, in their order. */
  List<NetworkId> chosen() {
    return strategy.map(Strategy::charters).orElse(List.of()).stream()
        .map(NetworkCharter::network)
        .toList();
  }

  /** The networks that the strategy has not. */
  List<NetworkId> others() {
    var chosen = chosen();
    return known.stream()
        .map(each -> each.network().id())
        .filter(id -> !chosen.contains(id))
        .toList();
  }

  WriteView.Version present(
      WriteForm form, int place, Optional<PostDraft> kept, Checked checked, List<Goal> goals) {
    var version = form.versions().get(place);
    var network = network(version);
    var charter = charter(version);
    return new WriteView.Version(
        place + 1,
        VersionForm.suffix(place + 1),
        version.network(),
        version.place().map(words::network).orElse(""),
        choices(chosen(), version),
        choices(others(), version),
        network.filter(each -> each.accepts(Way.BY_HAND).title().isPresent()).isPresent()
            || !version.title().isEmpty(),
        version.title(),
        parts(version, place, kept),
        version.was(),
        network.map(each -> count(version.texts(), each)).orElse(Count.UNKNOWN),
        sentence(checked, place, charter, goals),
        audiences(version, network, charter));
  }

  private Optional<Network> network(VersionForm version) {
    return version
        .place()
        .flatMap(
            id ->
                known.stream()
                    .map(KnownNetwork::network)
                    .filter(each -> each.id().equals(id))
                    .findFirst());
  }

  private Optional<NetworkCharter> charter(VersionForm version) {
    return version.place().flatMap(id -> strategy.flatMap(inUse -> inUse.charter(id)));
  }

  private List<Choice> choices(List<NetworkId> networks, VersionForm version) {
    return networks.stream()
        .map(id -> new Choice(id.value(), words.network(id), id.value().equals(version.network())))
        .toList();
  }

  private List<WriteView.Part> parts(VersionForm version, int place, Optional<PostDraft> kept) {
    var before = version.before(kept);
    return IntStream.range(0, version.texts().size())
        .mapToObj(
            part ->
                new WriteView.Part(
                    VersionForm.textName(place + 1, part + 1),
                    version.texts().size() == 1
                        ? words.say("write.text")
                        : words.say("write.part", part + 1),
                    version.texts().get(part),
                    words
                        .texts()
                        .list(VersionForm.media(before, part).stream().map(Medium::file).toList())))
        .toList();
  }

  /** The tightest of the network's limits for the longest part, since it is what will say no. */
  private Count count(List<String> texts, Network network) {
    return network.accepts(Way.BY_HAND).text().stream()
        .flatMap(
            limit -> texts.stream().map(text -> new Fill(limit.rule().count(text), limit.most())))
        .max(Comparator.comparingDouble(Fill::share))
        .map(fill -> new Count(words.say("write.count", fill.length(), fill.most()), fill.over()))
        .orElse(Count.UNKNOWN);
  }

  private record Fill(int length, int most) {
    double share() {
      return (double) length / most;
    }

    boolean over() {
      return length > most;
    }
  }

  /** What follows from the strategy and the text, as one sentence to correct (S15). */
  private List<Piece> sentence(
      Checked checked, int place, Optional<NetworkCharter> charter, List<Goal> goals) {
    if (checked.post().isEmpty() || checked.report(place).isEmpty()) {
      return List.of();
    }
    var purpose = checked.post().get().purpose();
    var report = checked.report(place).get();
    return words.pieces(
        new PurposeLine(
            goals.stream().map(Goal::name).toList(),
            charter.flatMap(NetworkCharter::readers),
            report.readers().or(() -> report.audience().map(this::name)),
            purpose.call().map(List::of).orElseGet(() -> report.asks().stream().sorted().toList()),
            purpose.feeling()));
  }

  private String name(Audience audience) {
    return audience
        .group()
        .flatMap(
            group ->
                groups.stream()
                    .filter(listed -> listed.group().id().equals(group))
                    .map(listed -> listed.group().name())
                    .findFirst())
        .orElse(words.texts().word(audience.reach()));
  }

  private List<Choice> audiences(
      VersionForm version, Optional<Network> network, Optional<NetworkCharter> charter) {
    var all = new ArrayList<Choice>();
    all.add(
        new Choice(
            "",
            charter
                .flatMap(NetworkCharter::audience)
                .map(usual -> words.say("write.audience.usual", name(usual)))
                .orElse(words.say("write.audience.unsaid")),
            version.audience().isEmpty()));
    for (var reach : Reach.values()) {
      if (network.filter(each -> !each.reaches().contains(reach)).isPresent()) {
        continue;
      }
      if (reach == Reach.GROUP && !groups.isEmpty()) {
        groups.stream()
            .map(GroupPeople.Listed::group)
            .forEach(
                group -> all.add(choice("group:" + group.id().value(), group.name(), version)));
      } else {
        all.add(choice(reach.name(), words.texts().word(reach), version));
      }
    }
    return all;
  }

  private static Choice choice(String value, String name, VersionForm version) {
    return new Choice(value, name, value.equals(version.audience()));
  }
}
