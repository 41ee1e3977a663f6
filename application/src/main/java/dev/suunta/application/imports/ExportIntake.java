package dev.suunta.application.imports;

import dev.suunta.application.imports.driven.ExportedConnection;
import dev.suunta.application.imports.driven.ExportedEvidence;
import dev.suunta.application.imports.driven.ExportedPost;
import dev.suunta.application.imports.driven.ImportRepository;
import dev.suunta.application.imports.driven.OpenedExports;
import dev.suunta.application.imports.driven.PeopleIntake;
import dev.suunta.application.imports.driven.RecognisedExport;
import dev.suunta.application.imports.driving.ImportPosts;
import dev.suunta.domain.network.OwnAccountId;
import dev.suunta.domain.people.Relation;
import dev.suunta.domain.shared.Actor;
import dev.suunta.domain.shared.OwnerId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** Takes in what one export holds: posts, connections and evidence. */
final class ExportIntake implements OpenedExports.Reader {
  private final ImportUseCases ports;
  private final OwnerId owner;
  private final ImportId run;
  private final OwnAccountId account;
  private final RecognisedExport export;
  private final Problems problems;
  private final ImportPosts.Progress progress;
  private final boolean apply;
  private final EchoFinder echoes;
  private final PostIntake posts;
  private final ConnectionIntake connections;
  private final EvidenceIntake evidence;

  private final Actor by;

  private int unreadable;
  private int linked;
  private Optional<Instant> newest = Optional.empty();

  ExportIntake(
      ImportUseCases ports,
      OwnerId owner,
      ImportId run,
      OwnAccountId account,
      RecognisedExport export,
      Problems problems,
      ImportPosts.Progress progress,
      Actor by,
      boolean apply) {
    this.ports = ports;
    this.owner = owner;
    this.run = run;
    this.account = account;
    this.export = export;
    this.problems = problems;
    this.progress = progress;
    this.by = by;
    this.apply = apply;
    this.echoes = new EchoFinder(ports.repository(), ports.unitOfWork(), owner, run);
    this.posts = new PostIntake(ports, owner, run, account, export, echoes, apply);
    this.connections = new ConnectionIntake(ports, owner, run, account, export.network(), apply);
    this.evidence = new EvidenceIntake(ports, owner, run, account, apply);
  }

  @Override
  public void post(ExportedPost post) {
    posts.post(post);
    tells(post.at());
  }

  @Override
  public void repeated() {
    posts.repeated();
  }

  @Override
  public void connection(ExportedConnection connection) {
    connections.connection(connection);
    connection.since().ifPresent(day -> tells(day.atStartOfDay().toInstant(ZoneOffset.UTC)));
  }

  @Override
  public void repeatedConnection() {
    connections.repeated();
  }

  @Override
  public void nobody() {
    connections.nobody();
  }

  @Override
  public void wholeList(Relation relation) {
    connections.whole(relation);
  }

  @Override
  public void evidence(ExportedEvidence told) {
    connections.takeWaiting();
    evidence.evidence(told);
    tells(told.at());
  }

  private void tells(Instant at) {
    if (newest.filter(known -> !known.isBefore(at)).isEmpty()) {
      newest = Optional.of(at);
    }
  }

  @Override
  public void problem(ImportProblem problem) {
    if (!problem.code().isHarmless()) {
      unreadable++;
    }
    problems.add(problem);
  }

  @Override
  public void progress(long bytes, long total) {
    progress.at(export, bytes, total, posts.read());
  }

  /** Takes in what still waits. */
  void finish() {
    posts.finish();
    connections.takeWaiting();
    evidence.takeWaiting();
  }

  /** Makes all of it visible at once. */
  void complete(Instant at) {
    echoes.complete(
        () -> {
          ports.people().settle(owner, run, told());
          ports.repository().complete(owner, run, at, counts());
          linked = new AnchorLinking(ports, owner, run, by).link(at);
        });
  }

  private PeopleIntake.Told told() {
    return new PeopleIntake.Told(account, connections.lists(), evidence.covered(), newest);
  }

  private ImportRepository.Counts counts() {
    return posts.counts(unreadable);
  }

  ImportPosts.Taken taken() {
    return new ImportPosts.Taken(
        export, posts.taken(), connections.taken(linked), evidence.taken(), unreadable, apply);
  }
}
