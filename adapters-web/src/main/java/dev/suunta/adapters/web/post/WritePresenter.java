package dev.suunta.adapters.web.post;

import dev.suunta.adapters.web.page.Words;
import dev.suunta.adapters.web.page.Words.Piece;
import dev.suunta.adapters.web.post.WritePages.Checked;
import dev.suunta.adapters.web.post.WriteView.Choice;
import dev.suunta.adapters.web.post.WriteView.Choices;
import dev.suunta.adapters.web.post.WriteView.Count;
import dev.suunta.adapters.web.post.WriteView.WriteFormView;
import dev.suunta.domain.network.Network;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.network.Reach;
import dev.suunta.domain.network.Way;
import dev.suunta.domain.post.CallStep;
import dev.suunta.domain.post.Post;
import dev.suunta.domain.post.PostKind;
import dev.suunta.domain.strategy.Audience;
import dev.suunta.domain.strategy.Goal;
import dev.suunta.domain.strategy.KnownNetwork;
import dev.suunta.domain.strategy.NetworkCharter;
import dev.suunta.domain.strategy.ReaderGroup;
import dev.suunta.domain.strategy.Strategy;
import dev.suunta.texts.PurposeLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says, in one language, what stands on the page on which one writes. */
final class WritePresenter {
  private final Words words;
  private final Optional<Strategy> strategy;
  private final List<KnownNetwork> known;

  WritePresenter(Words words, Optional<Strategy> strategy, List<KnownNetwork> known) {
    this.words = words;
    this.strategy = strategy;
    this.known = known;
  }

  /**
   * The page.
   *
   * @param asked whether the person said that it is ready
   */
  WriteView present(WriteForm form, Checked checked, boolean asked) {
    var chosen =
        strategy.map(Strategy::charters).orElse(List.of()).stream()
            .map(NetworkCharter::network)
            .toList();
    var others =
        known.stream()
            .map(each -> each.network().id())
            .filter(id -> !chosen.contains(id))
            .map(id -> choice(id, form))
            .toList();
    var network =
        form.place()
            .flatMap(
                id ->
                    known.stream()
                        .map(KnownNetwork::network)
                        .filter(each -> each.id().equals(id))
                        .findFirst());
    var charter = form.place().flatMap(id -> strategy.flatMap(inUse -> inUse.charter(id)));
    return new WriteView(
        view(form),
        strategy.isEmpty(),
        chosen.stream().map(id -> choice(id, form)).toList(),
        others,
        others.stream().anyMatch(Choice::selected),
        form.place().map(id -> words.network(id)).orElse(""),
        network.filter(each -> each.accepts(Way.BY_HAND).title().isPresent()).isPresent(),
        question(checked).orElse(""),
        network.map(each -> count(form.text(), each)).orElse(Count.UNKNOWN),
        sentence(checked, charter),
        choices(form, network, charter),
        isChanged(form),
        asked || !form.text().isEmpty() ? checked.problem() : Optional.empty(),
        asked
            ? checked
                .report()
                .map(report -> new ResultPresenter(words).present(form, checked, report, charter))
            : Optional.empty());
  }

  private Choice choice(NetworkId id, WriteForm form) {
    return new Choice(id.value(), words.network(id), id.value().equals(form.network()));
  }

  private static WriteFormView view(WriteForm form) {
    return new WriteFormView(
        form.title(),
        form.text(),
        form.why(),
        form.feeling(),
        form.links(),
        form.dates(),
        form.places(),
        form.quotations());
  }

  private static boolean isChanged(WriteForm form) {
    return !String.join(
            "",
            form.kind(),
            form.goal(),
            form.audience(),
            form.call(),
            form.feeling(),
            form.links(),
            form.dates(),
            form.places(),
            form.quotations())
        .isEmpty();
  }

  /** The tightest of the network's limits, since it is the one that will say no. */
  private Count count(String text, Network network) {
    return network.accepts(Way.BY_HAND).text().stream()
        .max(Comparator.comparingDouble(limit -> (double) limit.rule().count(text) / limit.most()))
        .map(
            limit ->
                new Count(
                    words.say("write.count", limit.rule().count(text), limit.most()),
                    !limit.admits(text)))
        .orElse(Count.UNKNOWN);
  }

  private Optional<String> question(Checked checked) {
    return goals(checked).findFirst().map(Goal::valueQuestion);
  }

  private Stream<Goal> goals(Checked checked) {
    var named = checked.post().map(Post::purpose);
    return strategy.map(Strategy::goals).orElse(List.of()).stream()
        .filter(goal -> named.filter(purpose -> purpose.goals().contains(goal.id())).isPresent());
  }

  /** What follows from the strategy and the text, as one sentence to correct (S15). */
  private List<Piece> sentence(Checked checked, Optional<NetworkCharter> charter) {
    if (checked.post().isEmpty() || checked.report().isEmpty()) {
      return List.of();
    }
    var purpose = checked.post().get().purpose();
    var report = checked.report().get();
    return words.pieces(
        new PurposeLine(
            goals(checked).map(Goal::name).toList(),
            charter.flatMap(NetworkCharter::readers),
            report.audience().map(this::name),
            purpose.call().map(List::of).orElseGet(() -> report.asks().stream().sorted().toList()),
            purpose.feeling()));
  }

  private String name(CallStep step) {
    return words.texts().word(step);
  }

  private String name(Audience audience) {
    return audience
        .group()
        .flatMap(group -> strategy.flatMap(inUse -> inUse.group(group)))
        .map(ReaderGroup::name)
        .orElse(words.texts().word(audience.reach()));
  }

  private Choices choices(
      WriteForm form, Optional<Network> network, Optional<NetworkCharter> charter) {
    return new Choices(
        withUnsaid(
            "write.kind.unsaid",
            Arrays.stream(PostKind.values())
                .map(kind -> selected(kind.name(), words.texts().word(kind), form.kind()))),
        withUnsaid(
            "write.goal.unsaid",
            strategy.map(Strategy::goals).orElse(List.of()).stream()
                .map(goal -> selected(goal.id().value(), goal.name(), form.goal()))),
        audiences(form, network, charter),
        withUnsaid(
            "write.call.unsaid",
            Arrays.stream(CallStep.values())
                .map(step -> selected(step.name(), name(step), form.call()))));
  }

  private List<Choice> audiences(
      WriteForm form, Optional<Network> network, Optional<NetworkCharter> charter) {
    var all = new ArrayList<Choice>();
    all.add(
        new Choice(
            "",
            charter
                .flatMap(NetworkCharter::audience)
                .map(usual -> words.say("write.audience.usual", name(usual)))
                .orElse(words.say("write.audience.unsaid")),
            form.audience().isEmpty()));
    var groups = strategy.map(Strategy::groups).orElse(List.of());
    for (var reach : Reach.values()) {
      if (network.filter(each -> !each.reaches().contains(reach)).isPresent()) {
        continue;
      }
      if (reach == Reach.GROUP && !groups.isEmpty()) {
        groups.forEach(
            group ->
                all.add(selected("group:" + group.id().value(), group.name(), form.audience())));
      } else {
        all.add(selected(reach.name(), words.texts().word(reach), form.audience()));
      }
    }
    return all;
  }

  private List<Choice> withUnsaid(String key, Stream<Choice> choices) {
    var all = new ArrayList<Choice>();
    choices.forEach(all::add);
    all.addFirst(new Choice("", words.say(key), all.stream().noneMatch(Choice::selected)));
    return all;
  }

  private static Choice selected(String value, String name, String typed) {
    return new Choice(value, name, value.equals(typed));
  }
}
