package dev.suunta.adapters.web.baseline;

/**
 * What was just done, or why it was not.
 *
 * @param problem whether it was not done
 * @param undo where taking it back leads; empty where it cannot be taken back here
 */
public record Notice(String said, boolean problem, String undo) {}
