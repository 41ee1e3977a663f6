package dev.suunta.domain.post;

import java.util.UUID;

/** A post that already stands on a network. */
public record PastPostId(UUID value) {}
