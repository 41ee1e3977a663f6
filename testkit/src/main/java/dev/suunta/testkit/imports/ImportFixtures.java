package dev.suunta.testkit.imports;

import dev.suunta.application.imports.ImportId;
import dev.suunta.application.imports.driven.ImportRepository;
import dev.suunta.application.imports.driven.ImportRepository.Counts;
import dev.suunta.application.imports.driven.ImportRepository.Run;
import dev.suunta.application.imports.driven.ImportRepository.Staged;
import dev.suunta.application.shared.UnitOfWork;
import dev.suunta.domain.network.OwnAccountId;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.testkit.network.NetworkFixtures;
import dev.suunta.testkit.owner.OwnerFixtures;
import dev.suunta.testkit.shared.CountingIds;
import dev.suunta.testkit.strategy.StrategyFixtures;
import java.time.Instant;
import java.util.List;

/** Imports to test with. */
public final class ImportFixtures {
  /** When imports begin in tests. */
  public static final Instant NOW = StrategyFixtures.NOW;

  /** What imports count in tests. */
  public static final Counts COUNTS = new Counts(3, 2, Integer.MAX_VALUE, 0);

  private ImportFixtures() {}

  /** The import of this number, from LinkedIn. */
  public static Run run(long number) {
    return run(number, NetworkFixtures.ON_LINKEDIN);
  }

  /** The import of this number, from an account. */
  public static Run run(long number, OwnAccountId account) {
    return new Run(
        new ImportId(CountingIds.id(0x10000 + number)),
        "linkedin-archive",
        account,
        List.of("~/Downloads/Basic \"archive\".zip", "toinen ääni.zip"),
        NOW.plusSeconds(number),
        OwnerFixtures.AINO_HERSELF);
  }

  /** Takes posts in completely. */
  public static void takeIn(
      ImportRepository imports, UnitOfWork unitOfWork, OwnerId owner, Run run, List<Staged> posts) {
    imports.begin(owner, run);
    for (var from = 0; from < posts.size(); from += 1000) {
      imports.stage(owner, run.id(), posts.subList(from, Math.min(posts.size(), from + 1000)));
    }
    unitOfWork.run(() -> imports.complete(owner, run.id(), run.began().plusSeconds(1), COUNTS));
  }
}
