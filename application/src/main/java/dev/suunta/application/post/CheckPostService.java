package dev.suunta.application.post;

import dev.suunta.application.post.driven.GateRecords;
import dev.suunta.application.post.driving.CheckPost;
import dev.suunta.domain.network.Way;
import dev.suunta.domain.post.Post;
import dev.suunta.domain.post.PostId;
import dev.suunta.domain.post.PostState;
import dev.suunta.domain.post.gate.GateReport;
import dev.suunta.domain.shared.OwnerId;

final class CheckPostService implements CheckPost {
  private final PostUseCases ports;
  private final DraftIntake intake;
  private final Gatekeeper gatekeeper;

  CheckPostService(PostUseCases ports, DraftIntake intake, Gatekeeper gatekeeper) {
    this.ports = ports;
    this.intake = intake;
    this.gatekeeper = gatekeeper;
  }

  @Override
  public Outcome check(OwnerId owner, PostId id, Way way) {
    return ports
        .unitOfWork()
        .run(
            () -> {
              var post = ports.posts().find(owner, id);
              if (post.isEmpty()) {
                return new Outcome.UnknownPost();
              }
              if (post.get().state() == PostState.DROPPED) {
                return new Outcome.AlreadyDropped(post.get());
              }
              var basis = gatekeeper.basis(owner);
              var reports = gatekeeper.check(owner, post.get(), way, basis, true);
              for (var report : reports) {
                ports
                    .records()
                    .add(
                        owner,
                        new GateRecords.Check(
                            report.rendition().id(),
                            report.rendition().version(),
                            basis.revisionNumber(),
                            basis.now(),
                            report.report().findings().stream()
                                .map(GateReport.Judged::finding)
                                .toList()));
              }
              return new Outcome.Checked(post.get(), reports);
            });
  }

  @Override
  public Outcome check(Request request) {
    var document = intake.read(request.written());
    return ports
        .unitOfWork()
        .run(
            () -> {
              var basis = gatekeeper.basis(request.owner());
              var taken =
                  intake.take(
                      request.owner(),
                      document,
                      request.network(),
                      request.via(),
                      request.folder(),
                      basis.now());
              return switch (taken) {
                case DraftIntake.Taken.Unusable(var refusal) -> new Outcome.Refused(refusal);
                case DraftIntake.Taken.Usable(var kind, var purpose, var renditions) -> {
                  var post =
                      new Post(
                          new PostId(ports.ids().next()),
                          kind,
                          purpose,
                          renditions,
                          PostState.DRAFT,
                          basis.now(),
                          0);
                  yield new Outcome.Checked(
                      post, gatekeeper.check(request.owner(), post, request.way(), basis, false));
                }
              };
            });
  }
}
