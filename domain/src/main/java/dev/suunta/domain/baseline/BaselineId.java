package dev.suunta.domain.baseline;

import java.util.UUID;

/** One sweep over whom the owner follows. */
public record BaselineId(UUID value) {}
