package dev.suunta.domain.people;

import java.util.UUID;

/** An account of somebody else, as seen from one of the owner's accounts. */
public record ConnectionId(UUID value) {}
