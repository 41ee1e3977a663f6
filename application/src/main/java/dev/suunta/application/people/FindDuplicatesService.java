package dev.suunta.application.people;

import dev.suunta.application.people.driven.Lookalikes;
import dev.suunta.application.people.driven.PeopleRepository;
import dev.suunta.application.people.driven.PersonLinks;
import dev.suunta.application.people.driving.FindDuplicates;
import dev.suunta.application.shared.UnitOfWork;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.PersonLink;
import dev.suunta.domain.people.SamePerson;
import dev.suunta.domain.people.SamePerson.Seen;
import dev.suunta.domain.people.name.NameLikeness;
import dev.suunta.domain.people.name.NameReason;
import dev.suunta.domain.shared.OwnerId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

final class FindDuplicatesService implements FindDuplicates {
  private final PeopleRepository people;
  private final PersonLinks links;
  private final Lookalikes lookalikes;
  private final UnitOfWork unitOfWork;

  FindDuplicatesService(
      PeopleRepository people, PersonLinks links, Lookalikes lookalikes, UnitOfWork unitOfWork) {
    this.people = people;
    this.links = links;
    this.lookalikes = lookalikes;
    this.unitOfWork = unitOfWork;
  }

  @Override
  public Found find(OwnerId owner, Optional<PersonId> after) {
    return unitOfWork.run(() -> found(owner, lookalikes.after(owner, after, Lookalikes.MOST)));
  }

  private record Heads(PersonId one, PersonId other) {}

  private Found found(OwnerId owner, Lookalikes.Portion portion) {
    var groups = groups(owner, portion);
    var saidToBeTwo = saidToBeTwo(owner, groups.values());
    var reasons = new HashMap<Heads, NameReason>();
    for (var candidates : portion.people()) {
      var met = new HashSet<Heads>();
      var one = Optional.ofNullable(groups.get(candidates.person()));
      for (var id : candidates.others()) {
        var other = Optional.ofNullable(groups.get(id));
        if (one.isEmpty() || other.isEmpty()) {
          continue;
        }
        var heads = heads(one.get(), other.get());
        if (met.add(heads) && mayBeOne(one.get(), other.get(), saidToBeTwo)) {
          reasonAt(candidates.person(), one.get(), other.get())
              .ifPresent(reason -> reasons.put(heads, reason));
        }
      }
    }
    return new Found(
        pairs(owner, reasons),
        portion.people().stream().anyMatch(Lookalikes.Candidates::cut),
        portion.next());
  }

  private static Heads heads(SamePerson.Group one, SamePerson.Group other) {
    return one.shownAs().compareTo(other.shownAs()) < 0
        ? new Heads(one.shownAs(), other.shownAs())
        : new Heads(other.shownAs(), one.shownAs());
  }

  private Map<PersonId, SamePerson.Group> groups(OwnerId owner, Lookalikes.Portion portion) {
    var ids = new TreeSet<PersonId>();
    for (var candidates : portion.people()) {
      if (!candidates.others().isEmpty()) {
        ids.add(candidates.person());
        ids.addAll(candidates.others());
      }
    }
    var groups = new HashMap<PersonId, SamePerson.Group>();
    for (var some : some(ids)) {
      for (var group : links.groups(owner, some)) {
        group.people().members().forEach(member -> groups.put(member, group.people()));
      }
    }
    return groups;
  }

  private Set<PersonLink> saidToBeTwo(OwnerId owner, Collection<SamePerson.Group> groups) {
    var members = new TreeSet<PersonId>();
    groups.forEach(group -> members.addAll(group.members()));
    var said = new HashSet<PersonLink>();
    for (var some : some(members)) {
      links.of(owner, some).stream()
          .filter(link -> link.state() == PersonLink.State.NOT_SAME)
          .forEach(said::add);
    }
    return said;
  }

  private static List<List<PersonId>> some(Set<PersonId> ids) {
    var all = List.copyOf(ids);
    var portions = new ArrayList<List<PersonId>>();
    for (var from = 0; from < all.size(); from += PersonLinks.MOST) {
      portions.add(all.subList(from, Math.min(all.size(), from + PersonLinks.MOST)));
    }
    return portions;
  }

  private static boolean mayBeOne(
      SamePerson.Group one, SamePerson.Group other, Collection<PersonLink> saidToBeTwo) {
    return !one.shownAs().equals(other.shownAs())
        && SamePerson.separates(saidToBeTwo, one, other).isEmpty();
  }

  private record Alike(PersonId smaller, NameReason reason) {}

  /**
   * Why two groups may be one. They meet at each member who has a fellow of a greater id in the
   * other; they are told at the first of these, so that no other portion tells them again.
   */
  private static Optional<NameReason> reasonAt(
      PersonId person, SamePerson.Group one, SamePerson.Group other) {
    var alike =
        one.seen().stream()
            .flatMap(seen -> other.seen().stream().flatMap(fellow -> alike(seen, fellow).stream()))
            .toList();
    var isFirst =
        alike.stream()
            .map(Alike::smaller)
            .min(Comparator.naturalOrder())
            .filter(person::equals)
            .isPresent();
    return isFirst
        ? alike.stream().map(Alike::reason).min(Comparator.naturalOrder())
        : Optional.empty();
  }

  private static Optional<Alike> alike(Seen seen, Seen fellow) {
    var smaller = seen.person().compareTo(fellow.person()) < 0 ? seen.person() : fellow.person();
    return seen.name()
        .flatMap(name -> fellow.name().flatMap(other -> NameLikeness.between(name, other)))
        .filter(reason -> reason != NameReason.SAME_SINGLE_WORD)
        .map(reason -> new Alike(smaller, reason));
  }

  private List<Pair> pairs(OwnerId owner, Map<Heads, NameReason> reasons) {
    var ids = new HashSet<PersonId>();
    reasons.keySet().forEach(heads -> ids.addAll(List.of(heads.one(), heads.other())));
    var shown = people.shown(owner, ids);
    return reasons.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<Heads, NameReason> entry) -> entry.getValue())
                .thenComparing(entry -> entry.getKey().one())
                .thenComparing(entry -> entry.getKey().other()))
        .flatMap(
            entry ->
                Optional.ofNullable(shown.get(entry.getKey().one()))
                    .flatMap(
                        one ->
                            Optional.ofNullable(shown.get(entry.getKey().other()))
                                .map(other -> new Pair(one, other, entry.getValue())))
                    .stream())
        .toList();
  }
}
