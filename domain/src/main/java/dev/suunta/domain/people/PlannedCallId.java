package dev.suunta.domain.people;

import java.util.UUID;

/** A telephone call that the owner wants to make, or made. */
public record PlannedCallId(UUID value) {}
