package dev.suunta.texts;

import java.util.Optional;

/**
 * Something said about what cannot be read or taken.
 *
 * @param what what is wrong, a short sentence
 * @param toDo what to do about it
 * @param place where it stands, such as "archive.zip ▸ posts.json, line 12"; absent where there is
 *     no place to name
 */
public record Explained(String what, String toDo, Optional<String> place) {}
