package dev.suunta.adapters.web;

import dev.suunta.application.network.driving.ManageNetworks;
import dev.suunta.application.review.driving.LookInMirror;
import dev.suunta.application.strategy.driving.ReadStrategy;
import dev.suunta.domain.finding.Finding;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.domain.strategy.KnownNetwork;
import dev.suunta.domain.strategy.StrategyCheck;
import dev.suunta.domain.strategy.StrategyOutline;
import dev.suunta.domain.strategy.StrategyRevision;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Driving ports that answer with samples. */
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
    return of(workroom(revision), revision, mirror);
  }

  /** A strategy in use, a past year, and posts that are kept here. */
  static WebPorts of(Workroom workroom) {
    return of(workroom, Optional.of(Samples.inUse(Samples.strategy())), seen(Samples.mirror()));
  }

  /** Where posts are kept under a strategy in use. */
  static Workroom workroom() {
    return workroom(Optional.of(Samples.inUse(Samples.strategy())));
  }

  static Workroom workroom(Optional<StrategyRevision> revision) {
    return new Workroom(revision, Samples.networks());
  }

  static WebPorts of(Workroom workroom, Optional<StrategyRevision> revision, LookInMirror mirror) {
    return new WebPorts(
        new OneRevision(revision),
        mirror,
        workroom.posts.writePost(),
        workroom.gate(),
        workroom.posts.passHold(),
        workroom.posts.readPosts(),
        new TheNetworks());
  }

  private record OneRevision(Optional<StrategyRevision> revision) implements ReadStrategy {
    @Override
    public Optional<Shown> show(OwnerId owner, Which which) {
      return revision
          .filter(
              each ->
                  switch (which) {
                    case Which.InUse use -> each.adoptedAt().isPresent();
                    case Which.Draft draft -> each.adoptedAt().isEmpty();
                    case Which.Numbered(var number) -> each.number() == number;
                    case Which.Current current -> true;
                    case Which.Newest newest -> true;
                  })
          .map(each -> new Shown(each, findings(each), false));
    }

    private static List<Finding> findings(StrategyRevision revision) {
      return StrategyCheck.check(revision.strategy(), Samples.TODAY);
    }

    @Override
    public List<StrategyRevision> history(OwnerId owner, int before, int most) {
      return revision.stream().toList();
    }

    @Override
    public Optional<List<StrategyOutline.Change>> compare(
        OwnerId owner, Which before, Which after) {
      return Optional.empty();
    }

    @Override
    public Optional<String> export(OwnerId owner, Which which) {
      return Optional.empty();
    }

    @Override
    public ZoneId zone(OwnerId owner) {
      return revision.<ZoneId>map(each -> each.strategy().zone()).orElse(ZoneOffset.UTC);
    }

    @Override
    public String schema() {
      return "{}";
    }
  }

  private record TheNetworks() implements ManageNetworks {
    @Override
    public List<KnownNetwork> list(OwnerId owner) {
      return Samples.networks();
    }

    @Override
    public Optional<String> document(OwnerId owner, NetworkId id) {
      return Optional.empty();
    }

    @Override
    public Addition add(OwnerId owner, byte[] document) {
      throw new UnsupportedOperationException("pages add no networks yet");
    }
  }
}
