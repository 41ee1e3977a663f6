package dev.suunta.application.imports;

import dev.suunta.application.imports.driven.ImportRepository;
import dev.suunta.application.imports.driven.OpenedExports;
import dev.suunta.application.imports.driven.RecognisedExport;
import dev.suunta.application.imports.driving.ImportPosts;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;

final class ImportPostsService implements ImportPosts {
  /** An import that has not ended after this long was interrupted. */
  private static final Duration LONGEST_IMPORT = Duration.ofHours(12);

  private final ImportUseCases ports;

  ImportPostsService(ImportUseCases ports) {
    this.ports = ports;
  }

  @Override
  public Outcome preview(Request request, Progress progress) {
    return read(request, progress, false);
  }

  @Override
  public Outcome apply(Request request, Progress progress) {
    ports.unitOfWork().run(() -> ports.repository().sweepUnfinished(now().minus(LONGEST_IMPORT)));
    return read(request, progress, true);
  }

  private Outcome read(Request request, Progress progress, boolean apply) {
    try (var opened = ports.exports().open(request.paths())) {
      var problems = new Problems();
      opened.problems().forEach(problems::add);
      var taken = new ArrayList<Taken>();
      for (var export : opened.exports()) {
        taken.add(take(request, opened, export, problems, progress, apply));
      }
      return new Outcome(taken, problems.told(), problems.untold(), problems.lostMore());
    }
  }

  private Taken take(
      Request request,
      OpenedExports opened,
      RecognisedExport export,
      Problems problems,
      Progress progress,
      boolean apply) {
    var owner = request.owner();
    var run = new ImportId(ports.ids().next());
    var account = new WhoseExport(ports, owner, opened, export).account(apply);
    if (apply) {
      ports
          .unitOfWork()
          .run(
              () ->
                  ports
                      .repository()
                      .begin(
                          owner,
                          new ImportRepository.Run(
                              run, export.format(), account, export.files(), now(), request.by())));
    }
    var intake =
        new ExportIntake(
            ports, owner, run, account, export, problems, progress, request.by(), apply);
    opened.read(export, intake);
    intake.finish();
    if (apply) {
      intake.complete(now());
    }
    return intake.taken();
  }

  private Instant now() {
    return ports.time().instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
