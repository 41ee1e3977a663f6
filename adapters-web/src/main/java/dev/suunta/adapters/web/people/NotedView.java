package dev.suunta.adapters.web.people;

import dev.suunta.adapters.web.people.PersonView.Value;
import java.util.List;
import java.util.Optional;

/**
 * What the owner decided and noted about somebody; everything in it is said already.
 *
 * @param decided what was decided in the open fresh start; one value where all accounts stand alike
 * @param groups in which groups they are
 * @param met when the two last met, as far as is known, or that no meeting is known
 * @param meetings what was told of meetings, the last first
 * @param earlier where earlier meetings are told; empty where there are none
 * @param call the call that is still to be made
 * @param called when they were last called; empty where they were not
 * @param older notes that were written before those, the first written first
 * @param notes what was written down last, the first written first
 * @param others in which groups they could be put
 */
public record NotedView(
    List<Value> decided,
    List<Group> groups,
    String met,
    List<Meeting> meetings,
    String earlier,
    Optional<Value> call,
    String called,
    List<Note> older,
    List<Note> notes,
    List<String> others) {
  public NotedView {
    decided = List.copyOf(decided);
    groups = List.copyOf(groups);
    meetings = List.copyOf(meetings);
    older = List.copyOf(older);
    notes = List.copyOf(notes);
    others = List.copyOf(others);
  }

  /** A group, and the address of its page. */
  public record Group(String id, String name, String address) {}

  /**
   * A meeting.
   *
   * @param id its id
   * @param when when it was
   * @param where where, or at what; empty if that was not told
   * @param with who else was there; empty if nobody was
   * @param note what to remember of it; may be empty
   */
  public record Meeting(String id, String when, String where, String with, String note) {}

  /** A note. */
  public record Note(String id, String day, String text) {}
}
