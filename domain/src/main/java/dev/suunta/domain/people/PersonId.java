package dev.suunta.domain.people;

import java.util.UUID;

/** A human being whom the owner knows, or once did. */
public record PersonId(UUID value) {}
