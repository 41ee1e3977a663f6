package dev.suunta.application.post;

import dev.suunta.application.people.driving.GroupPeople;
import dev.suunta.application.post.driven.GateRecords;
import dev.suunta.application.post.driven.SimilarTexts;
import dev.suunta.application.post.driving.CheckPost.RenditionReport;
import dev.suunta.domain.finding.Finding;
import dev.suunta.domain.finding.Weight;
import dev.suunta.domain.network.Network;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.network.Way;
import dev.suunta.domain.post.Post;
import dev.suunta.domain.post.PostState;
import dev.suunta.domain.post.Rendition;
import dev.suunta.domain.post.gate.Gate;
import dev.suunta.domain.post.gate.GateCase;
import dev.suunta.domain.post.gate.GateReport;
import dev.suunta.domain.post.reading.Calls;
import dev.suunta.domain.post.similarity.Fingerprint;
import dev.suunta.domain.post.similarity.OwnWords;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.domain.strategy.NetworkCharter;
import dev.suunta.domain.strategy.RevisionState;
import dev.suunta.domain.strategy.Strategy;
import dev.suunta.domain.strategy.StrategyRevision;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Gathers what the gate must know and asks it. */
final class Gatekeeper {
  /** Earlier posts among which selling is counted; the gate looks at no more. */
  private static final int NEWEST_CALLS = 19;

  private final PostUseCases ports;

  Gatekeeper(PostUseCases ports) {
    this.ports = ports;
  }

  /** What a check is made against. */
  record Basis(Optional<StrategyRevision> revision, Instant now) {
    int revisionNumber() {
      return revision.map(StrategyRevision::number).orElse(0);
    }

    Optional<Strategy> strategy() {
      return revision.map(StrategyRevision::strategy);
    }

    ZoneId zone() {
      return strategy().map(Strategy::zone).orElse(ZoneOffset.UTC);
    }

    LocalDate today() {
      return LocalDate.ofInstant(now, zone());
    }
  }

  Basis basis(OwnerId owner) {
    return new Basis(
        ports.strategies().newest(owner, RevisionState.ADOPTED), ports.time().instant());
  }

  /** Checks every rendition; a post that was given up is compared like any other. */
  List<RenditionReport> check(OwnerId owner, Post post, Way way, Basis basis, boolean kept) {
    var calls = ports.past().newestCalls(owner, NEWEST_CALLS);
    return IntStream.range(0, post.renditions().size())
        .mapToObj(
            position -> {
              var rendition = post.renditions().get(position);
              var network = network(owner, rendition.network());
              var given =
                  new GateCase(
                      basis.strategy(),
                      network,
                      way,
                      rendition.account().flatMap(id -> ports.accounts().find(owner, id)),
                      post.kind(),
                      post.purpose(),
                      rendition,
                      siblings(post, position),
                      position,
                      readers(owner, rendition, network, basis),
                      earlier(owner, post, rendition, basis),
                      new GateCase.History(postsThisWeek(owner, network.id(), basis), calls),
                      basis.today());
              var reasons =
                  kept
                      ? ports.records().reasons(owner, rendition.id())
                      : List.<GateRecords.Reason>of();
              return new RenditionReport(
                  rendition,
                  network,
                  given.audience(),
                  given.readersHere().map(GateCase.Readers::name),
                  Calls.in(rendition.text()),
                  judged(Gate.check(given), rendition, basis, reasons));
            })
        .toList();
  }

  private Network network(OwnerId owner, NetworkId id) {
    return ports
        .networks()
        .find(owner, id)
        .orElseThrow(() -> new IllegalStateException("a rendition for an unknown network: " + id))
        .network();
  }

  /** Of each group that it or the ground rules name and that the owner put people into. */
  private List<GateCase.Readers> readers(
      OwnerId owner, Rendition rendition, Network network, Basis basis) {
    var usual =
        basis
            .strategy()
            .flatMap(inUse -> inUse.charter(network.id()))
            .flatMap(NetworkCharter::audience);
    return Stream.of(rendition.audience(), usual)
        .flatMap(Optional::stream)
        .flatMap(audience -> audience.group().stream())
        .distinct()
        .flatMap(group -> ports.groups().shown(owner, group).stream())
        .filter(shown -> !shown.members().isEmpty())
        .map(Gatekeeper::readers)
        .toList();
  }

  private static GateCase.Readers readers(GroupPeople.Showing.Shown shown) {
    return new GateCase.Readers(
        shown.group().group().id(),
        shown.group().group().name(),
        shown.group().people(),
        shown.neverMet().stream().flatMap(person -> person.name().stream()).toList(),
        shown.neverMet().size());
  }

  private static List<GateCase.Sibling> siblings(Post post, int position) {
    if (post.state() == PostState.DROPPED) {
      return List.of();
    }
    var siblings = new ArrayList<GateCase.Sibling>();
    for (var other = 0; other < post.renditions().size(); other++) {
      if (other != position) {
        siblings.add(new GateCase.Sibling(post.renditions().get(other), other));
      }
    }
    return siblings;
  }

  private List<GateCase.Earlier> earlier(
      OwnerId owner, Post post, Rendition rendition, Basis basis) {
    var values = fingerprint(post, rendition);
    if (values.isEmpty()) {
      return List.of();
    }
    var from = basis.today().minusDays(Gate.MEMORY_DAYS).atStartOfDay(basis.zone()).toInstant();
    var window = new SimilarTexts.Window(rendition.network(), from, basis.now());
    return ports.similar().sharing(owner, values, window).stream()
        .map(
            text ->
                new GateCase.Earlier(
                    text.network(),
                    LocalDate.ofInstant(text.at(), basis.zone()),
                    text.text(),
                    List.of()))
        .toList();
  }

  private static List<Long> fingerprint(Post post, Rendition rendition) {
    var words = OwnWords.of(rendition.text(), post.purpose().facts().all());
    return Arrays.stream(Fingerprint.of(words).values()).boxed().toList();
  }

  private int postsThisWeek(OwnerId owner, NetworkId network, Basis basis) {
    var monday = basis.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return ports
        .past()
        .count(
            owner,
            network,
            monday.atStartOfDay(basis.zone()).toInstant(),
            monday.plusWeeks(1).atStartOfDay(basis.zone()).toInstant());
  }

  /** A reason passes one hold on one version against one revision, and lapses with either. */
  private static GateReport judged(
      List<Finding> findings, Rendition rendition, Basis basis, List<GateRecords.Reason> reasons) {
    return new GateReport(
        findings.stream()
            .map(
                finding ->
                    new GateReport.Judged(
                        finding,
                        finding.weight() == Weight.HOLD
                            ? reasons.stream()
                                .filter(
                                    reason ->
                                        reason.code().equals(finding.code().name())
                                            && reason.version() == rendition.version()
                                            && reason.revision() == basis.revisionNumber())
                                .map(GateRecords.Reason::words)
                                .reduce((older, newer) -> newer)
                            : Optional.empty()))
            .toList());
  }
}
