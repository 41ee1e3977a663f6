package dev.suunta.application.imports;

import dev.suunta.application.imports.driven.ImportRepository;
import dev.suunta.application.imports.driven.OpenedExports;
import dev.suunta.application.imports.driven.RecognisedExport;
import dev.suunta.application.imports.driving.ImportPosts;
import dev.suunta.domain.network.OwnAccount;
import dev.suunta.domain.network.OwnAccountId;
import dev.suunta.domain.shared.OwnerId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Optional;
import java.util.OptionalInt;

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
      return new Outcome(taken, problems.told(), problems.untold());
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
    var account = account(owner, export, apply);
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
    var intake = new PostIntake(ports, owner, run, account, export, problems, progress, apply);
    opened.read(export, intake);
    intake.finish();
    if (apply) {
      ports.unitOfWork().run(() -> ports.repository().complete(owner, run, now(), intake.counts()));
    }
    return intake.taken();
  }

  /** The owner's account that the export is of; one that is new is kept only when it is applied. */
  private OwnAccountId account(OwnerId owner, RecognisedExport export, boolean apply) {
    return ports
        .unitOfWork()
        .run(
            () -> {
              var existing =
                  ports.accounts().on(owner, export.network()).stream()
                      .filter(account -> isOf(account, export))
                      .findFirst();
              var account =
                  existing
                      .map(known -> withNews(known, export))
                      .orElseGet(
                          () ->
                              new OwnAccount(
                                  new OwnAccountId(ports.ids().next()),
                                  export.network(),
                                  export.accountKey(),
                                  export.handle(),
                                  OptionalInt.empty()));
              if (apply && !existing.equals(Optional.of(account))) {
                ports.accounts().save(owner, account);
              }
              return account.id();
            });
  }

  /** Handles change, keys do not; an export that names neither is of the account that is there. */
  private static boolean isOf(OwnAccount account, RecognisedExport export) {
    if (account.key().isPresent() && export.accountKey().isPresent()) {
      return account.key().equals(export.accountKey());
    }
    if (account.handle().isPresent() && export.handle().isPresent()) {
      return account.handle().equals(export.handle());
    }
    return true;
  }

  private static OwnAccount withNews(OwnAccount known, RecognisedExport export) {
    return new OwnAccount(
        known.id(),
        known.network(),
        known.key().or(export::accountKey),
        export.handle().or(known::handle),
        known.textLimit());
  }

  private Instant now() {
    return ports.time().instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
