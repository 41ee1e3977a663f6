package dev.suunta.adapters.persistence.imports;

import dev.suunta.adapters.persistence.JooqUnitOfWork;
import dev.suunta.application.imports.ImportId;
import dev.suunta.application.imports.driven.PeopleIntake;
import dev.suunta.domain.network.OwnAccountId;
import dev.suunta.domain.people.AccountKey;
import dev.suunta.domain.shared.OwnerId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Takes connections and evidence into a database. */
final class JooqPeopleIntake implements PeopleIntake {
  private final JooqUnitOfWork units;

  JooqPeopleIntake(JooqUnitOfWork units) {
    this.units = units;
  }

  @Override
  public Map<AccountKey, List<Known>> known(
      OwnerId owner, ImportId run, OwnAccountId account, Collection<AccountKey> keys) {
    return keys.isEmpty()
        ? Map.of()
        : units.join(
            db ->
                new KnownConnections(db, owner.value(), run.value()).byKey(account.value(), keys));
  }

  @Override
  public Map<String, List<Known>> named(
      OwnerId owner, ImportId run, OwnAccountId account, Collection<String> names) {
    return names.isEmpty()
        ? Map.of()
        : units.join(
            db ->
                new KnownConnections(db, owner.value(), run.value())
                    .byName(account.value(), names));
  }

  @Override
  public void stage(OwnerId owner, ImportId run, Portion portion) {
    units.join(
        db -> {
          var unfinished = JooqImportRepository.requireUnfinished(db, owner, run);
          new PeopleStaging(db, unfinished).stage(portion);
          return portion;
        });
  }

  @Override
  public void evidence(OwnerId owner, ImportId run, Collection<Counted> evidence) {
    units.join(
        db -> {
          var unfinished = JooqImportRepository.requireUnfinished(db, owner, run);
          new EvidenceRows(db, unfinished).add(evidence);
          return evidence;
        });
  }

  @Override
  public void settle(OwnerId owner, ImportId run, Told told) {
    units.join(
        db -> {
          var unfinished = JooqImportRepository.requireUnfinished(db, owner, run);
          new PeopleSettlement(db, unfinished).settle(told);
          return told;
        });
  }

  @Override
  public List<SharedAnchor> sharedAnchors(OwnerId owner, ImportId run) {
    return units.join(db -> new SharedAnchors(db, owner.value(), run.value()).found());
  }
}
