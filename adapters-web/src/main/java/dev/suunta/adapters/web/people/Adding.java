package dev.suunta.adapters.web.people;

import java.util.EnumMap;
import java.util.Map;

/**
 * The forms by which something is added on the page of a person.
 *
 * @param form the one that was sent; {@link Form#NONE} where none was
 * @param problem why it was not taken; empty where none was sent
 * @param typed what it held
 */
public record Adding(Form form, String problem, Map<Field, String> typed) {
  /** Nothing was sent. */
  static final Adding NOTHING = new Adding(Form.NONE, "", Map.of());

  public Adding {
    typed = Map.copyOf(typed);
  }

  /** What can be added. */
  public enum Form {
    /** Nothing. */
    NONE,
    /** A note. */
    NOTE,
    /** That the two met. */
    MET,
    /** That they belong to a group. */
    GROUP,
    /** That they are to be called. */
    CALL
  }

  /** What is typed. */
  public enum Field {
    /** A note, or what to remember of a meeting or for a call. */
    TEXT,
    /** When they met. */
    ON,
    /** Where they met. */
    AT,
    /** The name of a group. */
    GROUP
  }

  /** A form that was sent with this one field. */
  static Adding of(Form form, Field field, String typed) {
    return new Adding(form, "", Map.of(field, typed));
  }

  /** The same with what another field held. */
  Adding and(Field field, String text) {
    var all = new EnumMap<Field, String>(Field.class);
    all.putAll(typed);
    all.put(field, text);
    return new Adding(form, problem, all);
  }

  /** The same, and why it was not taken. */
  Adding because(String why) {
    return new Adding(form, why, typed);
  }

  /** What a field of a form holds, without what acts. */
  public String typed(Form of, Field field) {
    return of == form ? Names.lines(typed.getOrDefault(field, "")) : "";
  }

  /** Why a form was not taken; empty where it was not sent. */
  public String problem(Form of) {
    return of == form ? problem : "";
  }
}
