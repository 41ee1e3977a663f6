package dev.suunta.adapters.persistence;

/** Whose turn it is to write to a database. */
@FunctionalInterface
interface WritingTurn {
  /** Everybody may write at once, because the database keeps units apart itself. */
  WritingTurn ANYBODYS = () -> () -> {};

  /** Waits for the turn, which is this thread's until it is given back. */
  Held take();

  /** A turn to be given back. */
  @FunctionalInterface
  interface Held extends AutoCloseable {
    @Override
    void close();
  }
}
