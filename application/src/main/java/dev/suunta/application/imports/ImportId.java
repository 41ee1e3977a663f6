package dev.suunta.application.imports;

import java.util.UUID;

/** One taking-in of one export. */
public record ImportId(UUID value) {}
