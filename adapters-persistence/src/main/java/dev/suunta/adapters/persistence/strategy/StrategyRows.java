package dev.suunta.adapters.persistence.strategy;

import dev.suunta.adapters.persistence.Columns;
import dev.suunta.adapters.persistence.Json;
import dev.suunta.adapters.persistence.generated.tables.pojos.StrategyRevisionRow;
import dev.suunta.domain.shared.Actor;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.domain.shared.Via;
import dev.suunta.domain.strategy.Strategy;
import dev.suunta.domain.strategy.StrategyRevision;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/** Translates between revisions and their rows. */
@Mapper(unmappedTargetPolicy = ReportingPolicy.ERROR, uses = Columns.class)
interface StrategyRows {
  StrategyRows ROWS = Mappers.getMapper(StrategyRows.class);

  @Mapping(target = "strategy", source = "row")
  @Mapping(target = "by", source = "row")
  @Mapping(target = "stamped", ignore = true) // a method of the revision that looks like a setter
  StrategyRevision toDomain(StrategyRevisionRow row);

  @Mapping(target = "ownerId", source = "owner.value")
  @Mapping(target = "contentFormat", constant = "" + StrategyJson.FORMAT)
  @Mapping(target = "content", source = "revision.strategy")
  @Mapping(target = "byName", source = "revision.by.name")
  @Mapping(target = "byVia", source = "revision.by.via")
  StrategyRevisionRow toRow(OwnerId owner, StrategyRevision revision);

  default Strategy strategy(StrategyRevisionRow row) {
    return StrategyJsonMapper.toDomain(
        Json.read(row.content(), row.contentFormat(), StrategyJson.FORMAT, StrategyJson.class));
  }

  default String content(Strategy strategy) {
    return Json.write(StrategyJsonMapper.toJson(strategy));
  }

  default Actor by(StrategyRevisionRow row) {
    return new Actor(row.byName(), Via.valueOf(row.byVia()));
  }
}
