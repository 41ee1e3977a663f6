package dev.suunta.adapters.cli;

/** What the process answers its caller. */
public final class ExitCode {
  /** It worked; a checked post passes, advice allowed. */
  public static final int OK = 0;

  /** A fault of Suunta's own, or a home that cannot be used. */
  public static final int FAULT = 1;

  /**
   * Not done as it was asked: not understood, broken off, the port is taken, or somebody else
   * changed it meanwhile.
   */
  public static final int USAGE = 2;

  /** The gate holds or blocks it, or a strategy cannot be used yet. */
  public static final int HELD = 3;

  /** What was named does not exist, or is a post that was given up. */
  public static final int UNKNOWN = 4;

  /** What was given cannot be read. */
  public static final int UNREADABLE = 5;

  private ExitCode() {}
}
