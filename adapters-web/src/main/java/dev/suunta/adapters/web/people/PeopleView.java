package dev.suunta.adapters.web.people;

import java.util.List;
import java.util.Optional;

/**
 * People as the page lists them.
 *
 * @param sought what is searched for
 * @param networks where somebody can have an account
 * @param found who is found
 * @param adding what becomes of adding somebody by hand
 */
public record PeopleView(Sought sought, List<Choice> networks, Found found, Adding adding) {
  public PeopleView {
    networks = List.copyOf(networks);
  }

  /**
   * What is searched for.
   *
   * @param text beginnings of words of their names
   * @param read whether only those are wanted whom the owner reads
   */
  public record Sought(String text, boolean read) {}

  /** A network to choose. */
  public record Choice(String value, String name, boolean selected) {}

  /**
   * Who is found.
   *
   * @param told how many they are, or that there is nobody
   * @param begin whether nobody is known at all, so that one can only begin
   * @param next where the list goes on; empty where it ends
   */
  public record Found(List<Row> rows, String told, boolean begin, String next) {
    public Found {
      rows = List.copyOf(rows);
    }
  }

  /**
   * One person in a list.
   *
   * @param id the id
   * @param name what they are called
   * @param ties where, and how tied
   */
  public record Row(String id, String name, String ties) {
    /** Their page. */
    public String address() {
      return "/people/" + id;
    }
  }

  /**
   * Adding somebody by hand.
   *
   * @param typed the name as it was typed
   * @param problem why it is none
   * @param alike who is called so already
   */
  public record Adding(String typed, Optional<String> problem, List<Row> alike) {
    /** Nothing was tried yet. */
    static final Adding NOTHING = new Adding("", Optional.empty(), List.of());

    public Adding {
      alike = List.copyOf(alike);
    }

    /** Whether something has to be said about it. */
    public boolean isOpen() {
      return problem.isPresent() || !alike.isEmpty();
    }
  }
}
