package dev.suunta.application.people.driven;

import dev.suunta.application.shared.Page;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.people.Evidence;
import dev.suunta.domain.people.Evidence.Period;
import dev.suunta.domain.people.Person;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.shared.OwnerId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Driven port: keeps the people whom the owners know. Shows what complete imports told and what was
 * added by hand. Another owner's are unknown.
 */
public interface PeopleRepository {
  /**
   * Adds a person whom no import told of.
   *
   * @param id a new one
   * @param name what the owner calls them, one line of at most 300 characters
   */
  void add(OwnerId owner, PersonId id, String name);

  /** The person of this id; linked ones are answered together, under the id of the first. */
  Optional<Person> find(OwnerId owner, PersonId id);

  /** The people of these ids as they are shown, by the id that was asked for; unknown ids miss. */
  Map<PersonId, Person> shown(OwnerId owner, Collection<PersonId> ids);

  /** People whose id ends so, as {@link PersonId#shortForm()} writes it; at most {@code most}. */
  List<Person> endingWith(OwnerId owner, String shortForm, int most);

  /**
   * People in the order of their names; those without a name come last.
   *
   * @param after where the page begins, as {@link Page#next()} of the one before tells
   * @param most how many rows at the most, 1 to {@link Page#MOST}
   */
  Page<Person> page(OwnerId owner, Filter filter, Optional<String> after, int most);

  /** How many there are, all of an owner's. */
  int count(OwnerId owner);

  /** What was done with a person, of all imports; newest import first. */
  List<Evidence> evidence(OwnerId owner, PersonId id);

  /**
   * For which time complete imports of those own accounts from which somebody is seen tell what was
   * done with anybody: from the first to the last day. Beyond it, and where it is empty, that
   * nothing is told of somebody says nothing.
   */
  Optional<Period> covered(OwnerId owner, PersonId id);

  /**
   * Whom to list.
   *
   * @param words beginnings of words of their names, folded; all must be found
   * @param network those with an account there, if given
   * @param read only those with an account that the owner reads
   */
  record Filter(List<String> words, Optional<NetworkId> network, boolean read) {
    /** Everybody. */
    public static final Filter ALL = new Filter(List.of(), Optional.empty(), false);

    public Filter {
      words = List.copyOf(words);
    }
  }
}
