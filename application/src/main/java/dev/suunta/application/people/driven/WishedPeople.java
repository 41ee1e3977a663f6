package dev.suunta.application.people.driven;

import dev.suunta.application.shared.Page;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.WishedPerson;
import dev.suunta.domain.shared.OwnerId;
import java.util.Optional;

/** Driven port: keeps from whom the owners would like to hear (S4). Another owner's are unknown. */
public interface WishedPeople {
  /**
   * Keeps a wish.
   *
   * @return false if there is one already about somebody who is shown as one with this person; then
   *     it stays as it was
   */
  boolean add(OwnerId owner, WishedPerson wish);

  /**
   * Removes the wishes about all who are shown as one with a person.
   *
   * @return whether there was one
   */
  boolean remove(OwnerId owner, PersonId person);

  /**
   * Wishes, the oldest first, then by the person's id.
   *
   * @param after where the page begins, as {@link Page#next()} of the one before tells
   * @param most how many rows at the most, 1 to {@link Page#MOST}
   * @throws IllegalArgumentException if no page begins so
   */
  Page<WishedPerson> page(OwnerId owner, Optional<String> after, int most);
}
