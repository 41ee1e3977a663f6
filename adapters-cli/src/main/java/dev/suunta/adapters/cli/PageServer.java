package dev.suunta.adapters.cli;

import dev.suunta.application.owner.driving.MeetOwner;

/** Serves the pages; what the terminal needs of it. */
@FunctionalInterface
public interface PageServer {
  /**
   * Starts serving.
   *
   * @param visitor who is met if nobody is known yet
   * @param port the port on 127.0.0.1; 0 for any that is free
   * @throws PortTakenException if something else listens there
   */
  Serving start(MeetOwner.Request visitor, int port);

  /** Pages that are being served. */
  interface Serving extends AutoCloseable {
    /** The link by which a browser gets in, once. */
    String link();

    /** A new such link; the one before is void. */
    String newLink();

    /** Waits until serving ends. */
    void await() throws InterruptedException;

    @Override
    void close();
  }

  /** Something else listens on the port. */
  final class PortTakenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PortTakenException(int port, Throwable cause) {
      super("port " + port + " is taken", cause);
    }
  }
}
