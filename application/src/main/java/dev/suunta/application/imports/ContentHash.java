package dev.suunta.application.imports;

import dev.suunta.application.imports.driven.ExportedPost;
import dev.suunta.domain.post.reading.TextReader;
import dev.suunta.domain.post.similarity.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A fingerprint of all that an export says of a post, by which a change shows, and of how this
 * program reads it: what an older one read is read anew with the next import.
 */
final class ContentHash {
  private ContentHash() {}

  /**
   * 64 hexadecimal digits. Every value is preceded by its length, so that none runs into another.
   */
  static String of(ExportedPost post) {
    var digest = sha256();
    add(digest, Integer.toString(TextReader.VERSION));
    add(digest, Integer.toString(Fingerprint.VERSION));
    add(digest, post.at().toString());
    add(digest, post.kind().name());
    add(digest, post.text());
    add(digest, Integer.toString(post.links().size()));
    post.links().forEach(link -> add(digest, link));
    add(digest, post.reach().map(Enum::name).orElse(""));
    add(digest, Integer.toString(post.media()));
    add(digest, post.permalink().orElse(""));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(MessageDigest digest, String value) {
    var bytes = value.getBytes(StandardCharsets.UTF_8);
    digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.US_ASCII));
    digest.update((byte) ':');
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java platform has SHA-256", missing);
    }
  }
}
