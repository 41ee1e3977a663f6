package dev.suunta.adapters.persistence.imports;

import dev.suunta.adapters.persistence.Columns;
import dev.suunta.adapters.persistence.generated.tables.pojos.PastPostRow;
import dev.suunta.application.imports.ImportId;
import dev.suunta.application.imports.driven.ImportRepository.Staged;
import dev.suunta.domain.network.Reach;
import dev.suunta.domain.post.CallStep;
import dev.suunta.domain.post.PastPostId;
import dev.suunta.domain.shared.OwnerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/** Translates past posts to their rows. */
@Mapper(unmappedTargetPolicy = ReportingPolicy.ERROR, uses = Columns.class)
interface PastPostRows {
  PastPostRows ROWS = Mappers.getMapper(PastPostRows.class);

  @Mapping(target = "ownerId", source = "owner.value")
  @Mapping(target = "importId", source = "run.value")
  @Mapping(target = "id", source = "staged.post.id")
  @Mapping(target = "accountId", source = "staged.post.account")
  @Mapping(target = "network", source = "staged.post.network")
  @Mapping(target = "postKey", source = "staged.post.key")
  @Mapping(target = "publishedAt", source = "staged.post.at", qualifiedByName = "cut")
  @Mapping(target = "kind", source = "staged.post.kind")
  @Mapping(target = "text", source = "staged.post.text")
  @Mapping(target = "links", source = "staged.post.links")
  @Mapping(target = "reach", source = "staged.post.reach")
  @Mapping(target = "media", source = "staged.post.media")
  @Mapping(target = "permalink", source = "staged.post.permalink")
  @Mapping(target = "content", source = "staged.content")
  @Mapping(target = "ownWords", source = "staged.reading.ownWords")
  @Mapping(target = "bareShare", source = "staged.reading.bareShare")
  @Mapping(target = "announcementOnly", source = "staged.reading.announcementOnly")
  @Mapping(target = "callStep", source = "staged.reading.call")
  PastPostRow toRow(OwnerId owner, ImportId run, Staged staged);

  @Named("cut")
  default Instant cut(Instant instant) {
    return Columns.cut(instant);
  }

  default UUID id(PastPostId id) {
    return id.value();
  }

  default String links(List<String> links) {
    return TextsJson.write(links);
  }

  default String reach(Optional<Reach> reach) {
    return Columns.name(reach);
  }

  default String call(Optional<CallStep> call) {
    return Columns.name(call);
  }
}
