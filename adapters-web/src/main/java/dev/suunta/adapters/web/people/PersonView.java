package dev.suunta.adapters.web.people;

import dev.suunta.adapters.web.people.PeopleView.Row;
import java.util.List;
import java.util.Optional;

/**
 * A person as the page shows them; everything in it is said already.
 *
 * @param id the id under which they are shown
 * @param shortId what the terminal calls them by
 * @param name what they are called
 * @param noTrace that nothing is known of them and the owner; empty where something is
 * @param members those who are shown as one; empty where it is one alone
 * @param joins what joins them, and from whom they are told apart
 * @param followed whether the open fresh start is over an account of theirs too
 * @param noted what the owner decided and noted about them
 * @param adding what becomes of noting something
 * @param notice what was just done
 */
public record PersonView(
    String id,
    String shortId,
    String name,
    String noTrace,
    List<Account> accounts,
    List<Member> members,
    List<Join> joins,
    boolean followed,
    NotedView noted,
    Adding adding,
    Optional<Notice> notice,
    Candidates candidates) {
  public PersonView {
    accounts = List.copyOf(accounts);
    members = List.copyOf(members);
    joins = List.copyOf(joins);
  }

  /** Their page. */
  public String address() {
    return "/people/" + id;
  }

  /**
   * An account, or a card.
   *
   * @param profile its own page on the network; empty where none is known to be safe
   */
  public record Account(String network, String handle, String profile, List<Line> lines) {
    public Account {
      lines = List.copyOf(lines);
    }
  }

  /** Something about an account, of which there may be several. */
  public record Line(String name, List<Value> values) {
    public Line {
      values = List.copyOf(values);
    }
  }

  /**
   * One value.
   *
   * @param more what it rests on; empty where that is plain
   */
  public record Value(String said, String more) {}

  /** One of those who are shown as one. */
  public record Member(String id, String label) {}

  /**
   * That two are one, or are two.
   *
   * @param other the person of another page that it is about
   */
  public record Join(String said, boolean same, String one, String another, Optional<Row> other) {}

  /**
   * What was just done, or why it was not.
   *
   * @param problem whether it was not done
   * @param people whom else it is about
   * @param back whether it is asked to bring them back
   */
  public record Notice(String said, boolean problem, List<Row> people, boolean back) {
    public Notice {
      people = List.copyOf(people);
    }
  }

  /**
   * Who could be the same.
   *
   * @param typed what was searched for
   * @param told how many they are; empty where nothing was searched for
   */
  public record Candidates(String typed, String told, List<Row> rows) {
    public Candidates {
      rows = List.copyOf(rows);
    }
  }
}
