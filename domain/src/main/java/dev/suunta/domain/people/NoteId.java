package dev.suunta.domain.people;

import java.util.UUID;

/** A note about somebody. */
public record NoteId(UUID value) {}
