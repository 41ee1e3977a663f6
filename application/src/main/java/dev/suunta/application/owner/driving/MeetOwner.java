package dev.suunta.application.owner.driving;

import dev.suunta.domain.shared.Owner;
import dev.suunta.domain.shared.OwnerId;
import java.util.Optional;

/** Driving port: know for whom Suunta works. */
public interface MeetOwner {
  /** The person whose home this is; met for the first time, they are added. */
  Owner local(Request request);

  /** Another language for an owner; empty if there is no such owner. */
  Optional<Owner> speak(OwnerId owner, String language);

  /**
   * Who seems to be there.
   *
   * @param name what to call them if they are new
   * @param language what they read if they are new, as an IETF tag
   */
  record Request(String name, String language) {}
}
