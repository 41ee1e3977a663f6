package dev.suunta.adapters.web.access;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Keys and sessions, in memory only: they end with the process. A key opens once; a new one voids
 * the one before, so that at most one lies around unused.
 */
public final class Sessions {
  /** More browsers than one person uses; the oldest steps back for the next. */
  private static final int MOST = 32;

  private final Deque<Session> open = new ArrayDeque<>();
  private Optional<Secret> key = Optional.empty();

  /** A key that opens one session, once. */
  public synchronized String newKey() {
    var fresh = Secret.fresh();
    key = Optional.of(fresh);
    return fresh.value();
  }

  /** The session that this key opens; empty if it opens none. The key is void from then on. */
  public synchronized Optional<Session> enter(String offered) {
    if (key.filter(waiting -> waiting.is(offered)).isEmpty()) {
      return Optional.empty();
    }
    key = Optional.empty();
    if (open.size() == MOST) {
      open.removeFirst();
    }
    var session = new Session();
    open.addLast(session);
    return Optional.of(session);
  }

  /** The session of this cookie. Looks at every one, so that timing tells nothing. */
  public synchronized Optional<Session> of(String cookie) {
    Optional<Session> found = Optional.empty();
    for (var session : open) {
      if (session.isKnownBy(cookie)) {
        found = Optional.of(session);
      }
    }
    return found;
  }
}
