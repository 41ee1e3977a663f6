package dev.suunta.domain.shared;

import java.util.UUID;

/** The person whose strategy it is. All data belongs to exactly one owner. */
public record OwnerId(UUID value) {}
