package dev.suunta.adapters.web.people;

import dev.suunta.adapters.web.people.PeopleView.Row;
import java.util.List;

/**
 * The groups into which the owner put people.
 *
 * @param said what was just done; empty where nothing was
 */
public record GroupsView(List<Group> groups, String said) {
  public GroupsView {
    groups = List.copyOf(groups);
  }

  /**
   * A group in the list.
   *
   * @param people how many are in it, said
   */
  public record Group(String name, String address, String people) {}

  /**
   * One group, and some of those who are in it.
   *
   * @param people how many are in it, said
   * @param from where this page begins; empty at the beginning
   * @param next where the list goes on; empty where it ends
   * @param said what was just done; empty where nothing was
   */
  public record Opened(
      String name,
      String address,
      String people,
      List<Member> members,
      String from,
      String next,
      String said) {
    public Opened {
      members = List.copyOf(members);
    }
  }

  /** Somebody in a group, and when the two last met, as far as is known. */
  public record Member(Row row, String met) {}
}
