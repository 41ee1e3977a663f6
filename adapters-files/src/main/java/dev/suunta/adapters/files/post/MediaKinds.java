package dev.suunta.adapters.files.post;

import dev.suunta.domain.network.MediaKind;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Tells what a media file is by how its name ends. */
public final class MediaKinds {
  private static final Map<String, MediaKind> BY_EXTENSION = byExtension();

  private MediaKinds() {}

  private static Map<String, MediaKind> byExtension() {
    var kinds = new TreeMap<String, MediaKind>();
    List.of(
            "jpg", "jpeg", "png", "gif", "webp", "avif", "heic", "heif", "bmp", "tif", "tiff",
            "svg")
        .forEach(extension -> kinds.put(extension, MediaKind.IMAGE));
    List.of("mp4", "m4v", "mov", "webm", "mkv", "avi", "mpg", "mpeg", "3gp", "ogv")
        .forEach(extension -> kinds.put(extension, MediaKind.VIDEO));
    List.of("pdf", "doc", "docx", "odt", "ppt", "pptx", "odp")
        .forEach(extension -> kinds.put(extension, MediaKind.DOCUMENT));
    return Collections.unmodifiableMap(kinds);
  }

  /** What the file of this name is, if its ending is known. */
  public static Optional<MediaKind> of(String file) {
    var dot = file.lastIndexOf('.');
    return Optional.ofNullable(BY_EXTENSION.get(file.substring(dot + 1).toLowerCase(Locale.ROOT)));
  }

  /** The endings that are known, without the dot. */
  public static Set<String> extensions() {
    return BY_EXTENSION.keySet();
  }
}
