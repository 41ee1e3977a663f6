package dev.suunta.domain.post;

import java.util.UUID;

/** One thing to say. */
public record PostId(UUID value) {}
