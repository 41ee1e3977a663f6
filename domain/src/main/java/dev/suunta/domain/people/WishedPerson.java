package dev.suunta.domain.people;

import dev.suunta.domain.shared.Actor;
import java.time.Instant;

/**
 * That the owner would like to hear from somebody, and does not follow them yet (S4): networks are
 * filled with what is good to read once they are empty.
 *
 * @param person whom
 * @param since since when, in whole milliseconds as stores keep it
 * @param by who said so
 */
public record WishedPerson(PersonId person, Instant since, Actor by) {}
