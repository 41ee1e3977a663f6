package dev.suunta.adapters.files.exports.calendar;

import dev.suunta.domain.people.name.NameKey;
import dev.suunta.domain.people.name.NameLikeness;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who stands in a calendar, and who of them it belongs to. No calendar says that outright: it bears
 * the owner's name or address, or the owner is the one who takes part in most of it.
 */
final class People {
  /** More people than anybody meets; those that come later are left out. */
  private static final int MOST = 200_000;

  /** An address has few names, unless somebody tries how many it takes. */
  private static final int MOST_NAMES = 10;

  /** An address: the names that it is used with, by their keys, and in how many meetings. */
  private static final class Address {
    private final String address;
    private final Map<String, String> names = new LinkedHashMap<>();
    private int meetings;

    Address(String address) {
      this.address = address;
    }

    int meetings() {
      return meetings;
    }

    void met(Guest guest, boolean withOthers) {
      if (names.size() < MOST_NAMES) {
        guest
            .name()
            .filter(name -> !names.containsValue(name))
            .ifPresent(name -> names.putIfAbsent(NameKey.of(name), name));
      }
      meetings += withOthers ? 1 : 0;
    }

    /**
     * Whether two of a family use it: people of one family name whose given names have no likeness.
     * Somebody who married has one given name, and two family names.
     */
    boolean isShared() {
      return names.keySet().stream()
          .anyMatch(one -> names.keySet().stream().anyMatch(other -> areFamily(one, other)));
    }

    private static boolean areFamily(String one, String other) {
      var blank = one.lastIndexOf(' ');
      return blank > 0
          && other.lastIndexOf(' ') > 0
          && other.endsWith(one.substring(blank))
          && NameLikeness.between(one, other).isEmpty();
    }

    Optional<String> name() {
      return names.values().stream().findFirst();
    }
  }

  private final Map<String, Address> byAddress = new LinkedHashMap<>();
  private final Map<String, Boolean> shared = new HashMap<>();
  private final Set<String> calendars = new TreeSet<>();

  /** A calendar's own name. */
  void calendar(String name) {
    calendars.add(NameKey.of(name));
  }

  /** Takes note of who takes part in one appointment. */
  void met(Collection<Guest> guests) {
    var addresses = guests.stream().map(Guest::address).distinct().count();
    for (var guest : guests) {
      if (byAddress.size() < MOST || byAddress.containsKey(guest.address())) {
        byAddress.computeIfAbsent(guest.address(), Address::new).met(guest, addresses > 1);
      }
    }
  }

  /** Everybody, in the order in which their addresses stand there, as a guest of no appointment. */
  List<Guest> all() {
    var all = new ArrayList<Guest>();
    for (var address : byAddress.values()) {
      if (isShared(address.address)) {
        address.names.values().forEach(name -> all.add(guest(address, Optional.of(name))));
      } else {
        all.add(guest(address, address.name()));
      }
    }
    return all;
  }

  private static Guest guest(Address address, Optional<String> name) {
    return new Guest(address.address, name, "");
  }

  /**
   * Whether several people of a family use an address, so that only their names tell them apart.
   */
  boolean isShared(String address) {
    return shared.computeIfAbsent(
        address,
        unknown ->
            Optional.ofNullable(byAddress.get(unknown)).filter(Address::isShared).isPresent());
  }

  /** The owner's addresses; empty if it does not show whose calendar it is. */
  Set<String> owner() {
    var owner = named().or(this::busiest);
    var name = owner.flatMap(Address::name).map(NameKey::of).filter(key -> key.contains(" "));
    return byAddress.values().stream()
        .filter(
            address ->
                owner.filter(address::equals).isPresent()
                    || name.filter(address.names::containsKey).isPresent())
        .map(address -> address.address)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whoever has the name or the address of a calendar. */
  private Optional<Address> named() {
    return byAddress.values().stream()
        .filter(
            address ->
                calendars.contains(NameKey.of(address.address))
                    || address.names.keySet().stream().anyMatch(calendars::contains))
        .max(Comparator.comparing(Address::meetings));
  }

  /** Whoever takes part in more than anybody else. */
  private Optional<Address> busiest() {
    var ranked = new ArrayList<>(byAddress.values());
    ranked.sort(Comparator.comparing(Address::meetings).reversed());
    return ranked.size() > 1 && ranked.get(0).meetings() > ranked.get(1).meetings()
        ? Optional.of(ranked.getFirst())
        : Optional.empty();
  }
}
