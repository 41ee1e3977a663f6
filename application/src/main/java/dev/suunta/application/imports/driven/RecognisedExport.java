package dev.suunta.application.imports.driven;

import dev.suunta.domain.network.NetworkId;
import java.util.List;
import java.util.Optional;

/**
 * An export that was recognised.
 *
 * @param format the format's stable id
 * @param network whose export it is
 * @param accountKey what the network itself calls the owner's account, if the export tells
 * @param handle what people call the account, without the leading @, if the export tells
 * @param name the owner's name there, if the export tells
 * @param files the files it was put together from, as the owner named them
 * @param notRead what stands in it that is not read yet, such as {@code CONNECTIONS}; sorted
 */
public record RecognisedExport(
    String format,
    NetworkId network,
    Optional<String> accountKey,
    Optional<String> handle,
    Optional<String> name,
    List<String> files,
    List<Unread> notRead) {
  public RecognisedExport {
    files = List.copyOf(files);
    notRead = List.copyOf(notRead);
  }

  /** What an export holds besides posts, and is not read yet. */
  public enum Unread {
    CONNECTIONS,
    MESSAGES,
    REACTIONS,
    COMMENTS
  }
}
