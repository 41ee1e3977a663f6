package dev.suunta.application.people;

import dev.suunta.application.people.driven.PersonLinks;
import dev.suunta.domain.people.LinkedPeople;
import dev.suunta.domain.people.LinkedPeople.Naming;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.PersonLink;
import dev.suunta.domain.people.SamePerson;
import dev.suunta.domain.shared.OwnerId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;

/** Shows people together or apart, as the links among them say. */
public final class Together {
  private final PersonLinks links;
  private final OwnerId owner;

  /** Of one owner. */
  public Together(PersonLinks links, OwnerId owner) {
    this.links = links;
    this.owner = owner;
  }

  /** Shows all members of these groups anew; answers the groups that they are in now. */
  public List<List<PersonId>> show(Collection<PersonLinks.Group> groups) {
    var members = new ArrayList<PersonId>();
    var naming = new HashMap<PersonId, Naming>();
    for (var group : groups) {
      members.addAll(group.people().members());
      group.people().members().forEach(member -> naming.put(member, naming(group, member)));
    }
    var shown = LinkedPeople.groups(members, links.of(owner, members));
    for (var together : shown) {
      var among = new HashMap<>(naming);
      among.keySet().retainAll(together);
      links.show(owner, together, LinkedPeople.head(among));
    }
    return shown;
  }

  private static Naming naming(PersonLinks.Group group, PersonId member) {
    if (group.named().contains(member)) {
      return Naming.GIVEN;
    }
    var isNamed =
        group.people().seen().stream()
            .anyMatch(seen -> seen.person().equals(member) && seen.name().isPresent());
    return isNamed ? Naming.NAMED : Naming.NAMELESS;
  }

  /** What is said of people who are not the same, among the members of these groups. */
  public List<PersonLink> saidToBeTwo(Collection<PersonLinks.Group> groups) {
    var members =
        groups.stream()
            .map(PersonLinks.Group::people)
            .map(SamePerson.Group::members)
            .flatMap(List::stream)
            .toList();
    return links.of(owner, members).stream()
        .filter(link -> link.state() == PersonLink.State.NOT_SAME)
        .toList();
  }
}
