package dev.suunta.adapters.web;

import dev.suunta.application.post.driving.CheckPost;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.network.Way;
import dev.suunta.domain.post.Post;
import dev.suunta.domain.post.PostId;
import dev.suunta.domain.post.PostKind;
import dev.suunta.domain.post.PostState;
import dev.suunta.domain.post.Rendition;
import dev.suunta.domain.post.RenditionId;
import dev.suunta.domain.post.gate.Gate;
import dev.suunta.domain.post.gate.GateCase;
import dev.suunta.domain.post.gate.GateReport;
import dev.suunta.domain.post.reading.Calls;
import dev.suunta.domain.post.reading.Prefill;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.domain.strategy.Strategy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The gate itself with a past of one post, without anything that is kept. */
final class FakeGate implements CheckPost {
  /** What was asked, in order. */
  final List<Request> asked = new ArrayList<>();

  private final Optional<Strategy> strategy;

  FakeGate(Optional<Strategy> strategy) {
    this.strategy = strategy;
  }

  @Override
  public Outcome check(OwnerId owner, PostId post, Way way) {
    return new Outcome.UnknownPost();
  }

  @Override
  public synchronized Outcome check(Request request) {
    asked.add(request);
    if (!(request.written() instanceof Written.AsDraft(var typed))) {
      throw new IllegalArgumentException("pages send no documents");
    }
    var draft = Prefill.complete(typed, strategy);
    var id = request.network().orElseThrow();
    var known =
        Samples.networks().stream().filter(each -> each.network().id().equals(id)).findFirst();
    if (known.isEmpty()) {
      return new Outcome.Refused(new DraftRefusal.UnknownNetwork(id, List.of(NetworkId.X)));
    }
    var version = draft.renditions().getFirst();
    var rendition =
        new Rendition(
            new RenditionId(new UUID(0, 1)),
            id,
            Optional.empty(),
            version.audience(),
            version.title(),
            version.parts(),
            0,
            Instant.EPOCH,
            request.via());
    var kind = draft.kind().orElse(PostKind.OWN);
    var post =
        new Post(
            new PostId(new UUID(0, 2)),
            kind,
            draft.purpose(),
            List.of(rendition),
            PostState.DRAFT,
            Instant.EPOCH,
            0);
    var given =
        new GateCase(
            strategy,
            known.get().network(),
            request.way(),
            Optional.empty(),
            kind,
            draft.purpose(),
            rendition,
            List.of(),
            0,
            List.of(
                new GateCase.Earlier(
                    NetworkId.X, Samples.TODAY.minusDays(3), Samples.TOLD_ON_X, List.of())),
            GateCase.History.NONE,
            Samples.TODAY);
    return new Outcome.Checked(
        post,
        List.of(
            new RenditionReport(
                rendition,
                known.get().network(),
                given.audience(),
                Calls.in(rendition.text()),
                new GateReport(
                    Gate.check(given).stream()
                        .map(finding -> new GateReport.Judged(finding, Optional.empty()))
                        .toList()))));
  }
}
