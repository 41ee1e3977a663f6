package dev.suunta.domain.network;

import java.util.UUID;

/** One of the owner's own accounts. */
public record OwnAccountId(UUID value) {}
