import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An export's files, to be changed at random as files go bad, or as somebody makes them bad. */
final class Mutant {
  private static final int MOST_BYTES = 4_000_000;
  private static final Charset ANY = StandardCharsets.ISO_8859_1;
  private static final Pattern JSON_VALUE =
      Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"|-?\\d[\\d.eE+-]*+|true|false|null");
  private static final Pattern CELL = Pattern.compile("\"(?:[^\"]|\"\")*+\"|[^,;\\t\\n\"]+");
  private static final Pattern DATE =
      Pattern.compile("\\d{8}(T\\d{6}Z?)?|\\d{4}-\\d\\d-\\d\\d|\\d{1,2} [A-Z][a-z]{2} \\d{4}");

  private final Map<String, byte[]> files;
  private final Map<String, byte[]> other;
  private final Random random;
  private boolean flatten;
  private boolean tearArchive;

  Mutant(Map<String, byte[]> files, Map<String, byte[]> other, Random random) {
    this.files = files;
    this.other = other;
    this.random = random;
  }

  long size() {
    return files.values().stream().mapToLong(bytes -> bytes.length).sum();
  }

  /** Changes it so many times. */
  void change(int times) {
    for (var time = 0; time < times; time++) {
      if (files.isEmpty()) {
        files.putAll(other);
      }
      var name = pick(List.copyOf(files.keySet()));
      switch (random.nextInt(48)) {
        case 0 -> files.remove(name);
        case 1 -> files.putAll(other);
        case 2 -> files.put(renamed(name), files.get(name));
        case 3 -> files.put(name, pick(List.copyOf(other.values())));
        case 4 -> flatten = true;
        case 5 -> tearArchive = true;
        case 6, 7, 8, 9, 10, 11, 12, 13 -> edit(name, this::bytes);
        case 14, 15 -> edit(name, this::recoded);
        case 16, 17, 18, 19, 20, 21, 22 -> text(name, this::lines);
        case 23 -> edit(name, this::grown);
        default -> text(name, text -> structured(name, text));
      }
    }
  }

  private String renamed(String name) {
    var dot = Math.max(0, name.lastIndexOf('.'));
    return switch (random.nextInt(4)) {
      case 0 -> "folder " + random.nextInt(9) + "/" + name;
      case 1 -> name.substring(0, dot) + "-part" + random.nextInt(3) + name.substring(dot);
      case 2 -> name.substring(0, dot) + " (1)" + name.substring(dot);
      default -> name.toUpperCase(java.util.Locale.ROOT);
    };
  }

  private void edit(String name, UnaryOperator<byte[]> edit) {
    var edited = edit.apply(files.get(name));
    files.put(name, edited.length > MOST_BYTES ? Arrays.copyOf(edited, MOST_BYTES) : edited);
  }

  /** Each byte as one character, so that what is no text is left as it is. */
  private void text(String name, UnaryOperator<String> edit) {
    edit(name, bytes -> edit.apply(new String(bytes, ANY)).getBytes(ANY));
  }

  private byte[] bytes(byte[] bytes) {
    if (bytes.length == 0) {
      return nasty();
    }
    var changed = bytes.clone();
    var at = random.nextInt(changed.length);
    var length = Math.min(random.nextInt(200), changed.length - at);
    return switch (random.nextInt(7)) {
      case 0 -> {
        changed[at] = (byte) random.nextInt(256);
        yield changed;
      }
      case 1 -> {
        changed[at] ^= (byte) (1 << random.nextInt(8));
        yield changed;
      }
      case 2 -> Arrays.copyOf(changed, at);
      case 3 ->
          joined(
              Arrays.copyOf(changed, at), Arrays.copyOfRange(changed, at + length, changed.length));
      case 4 -> {
        var from = random.nextInt(changed.length - length + 1);
        System.arraycopy(changed, from, changed, at, length);
        yield changed;
      }
      default ->
          joined(
              Arrays.copyOf(changed, at), nasty(), Arrays.copyOfRange(changed, at, changed.length));
    };
  }

  private byte[] recoded(byte[] bytes) {
    var text = new String(bytes, StandardCharsets.UTF_8);
    return switch (random.nextInt(9)) {
      case 0 ->
          joined(new byte[] {(byte) 0xff, (byte) 0xfe}, text.getBytes(StandardCharsets.UTF_16LE));
      case 1 ->
          joined(new byte[] {(byte) 0xfe, (byte) 0xff}, text.getBytes(StandardCharsets.UTF_16BE));
      case 2 -> text.getBytes(StandardCharsets.UTF_16LE);
      case 3 -> text.getBytes(Charset.forName("windows-1252"));
      case 4 -> joined(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}, bytes);
      case 5 -> new String(bytes, ANY).getBytes(StandardCharsets.UTF_8);
      case 6 -> text.replace("\r\n", "\n").replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
      case 7 -> text.replace("\r\n", "\n").replace('\n', '\r').getBytes(StandardCharsets.UTF_8);
      default -> text.getBytes(Charset.forName("UTF-32"));
    };
  }

  /** One piece many times, or a very long one. */
  private byte[] grown(byte[] bytes) {
    if (bytes.length == 0) {
      return bytes;
    }
    var at = random.nextInt(bytes.length);
    var piece =
        random.nextBoolean()
            ? nasty()
            : Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + 1 + random.nextInt(400)));
    if (piece.length == 0) {
      return bytes;
    }
    var most = random.nextInt(8) == 0 ? MOST_BYTES : MOST_BYTES / 40;
    var times = Math.max(1, Math.min(1 << (4 + random.nextInt(15)), most / piece.length));
    var many = new byte[times * piece.length];
    for (var time = 0; time < times; time++) {
      System.arraycopy(piece, 0, many, time * piece.length, piece.length);
    }
    return joined(Arrays.copyOf(bytes, at), many, Arrays.copyOfRange(bytes, at, bytes.length));
  }

  private String lines(String text) {
    var lines = new ArrayList<>(List.of(text.split("(?<=\n)", -1)));
    var at = random.nextInt(lines.size());
    switch (random.nextInt(9)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(at, lines.get(at));
      case 2 -> Collections.swap(lines, at, random.nextInt(lines.size()));
      case 3 -> lines.addAll(at, Collections.nCopies(1 + random.nextInt(300), lines.get(at)));
      case 4 -> lines.set(at, lines.get(at).strip());
      case 5 ->
          lines.set(
              at, lines.get(at).substring(0, random.nextInt(lines.get(at).length() + 1)) + "\n");
      case 6 -> lines.subList(0, at).clear();
      case 7 -> lines.add(at, "\n");
      default -> {
        var theirs = new String(pick(List.copyOf(other.values())), ANY).split("(?<=\n)", -1);
        lines.add(at, theirs[random.nextInt(theirs.length)]);
      }
    }
    return String.join("", lines);
  }

  private String structured(String name, String text) {
    if (name.endsWith(".csv")) {
      return csv(text);
    }
    return name.endsWith(".ics") || name.endsWith(".vcf") ? properties(text) : json(text);
  }

  private String csv(String text) {
    return switch (random.nextInt(10)) {
      case 0 -> text.replace(',', ';');
      case 1 -> text.replace(',', '\t');
      case 2 -> replaced(text, Pattern.compile("[,;\t]"), "");
      case 3 -> replaced(text, Pattern.compile("[,;\t]"), ",,");
      case 4 -> replaced(text, Pattern.compile("\""), pick(List.of("", "\"\"", "\\\"", "\u0093")));
      case 5 -> replaced(text, DATE, pick(Nasties.DATES));
      case 6 -> text.lines().skip(random.nextInt(4)).collect(Collectors.joining("\n"));
      case 7 -> swappedCells(text);
      default ->
          replaced(
              text,
              CELL,
              random.nextBoolean() ? nastyText() : '"' + nastyText().replace("\"", "\"\"") + '"');
    };
  }

  private String swappedCells(String text) {
    var cells = CELL.matcher(text).results().map(cell -> cell.group()).toList();
    return cells.isEmpty() ? text : replaced(text, CELL, pick(cells));
  }

  private String json(String text) {
    var values = JSON_VALUE.matcher(text).results().map(value -> value.group()).toList();
    return switch (random.nextInt(8)) {
      case 0 -> values.isEmpty() ? text : replaced(text, JSON_VALUE, pick(values));
      case 1 ->
          replaced(
              text,
              Pattern.compile("[\\[\\]{}:,]"),
              pick(List.of("", "[", "]", "{", "}", ":", ",", "[[")));
      case 2 -> replaced(text, Pattern.compile("\\[[^\\[\\]]*+]|\\{[^{}]*+}"), pick(Nasties.JSON));
      case 3, 4 -> replaced(text, JSON_VALUE, pick(Nasties.JSON));
      case 5 -> replaced(text, Pattern.compile("\\d{6,}"), pick(Nasties.NUMBERS));
      default -> replaced(text, JSON_VALUE, quoted(nastyText()));
    };
  }

  /** As bytes of UTF-8 that are each escaped, as Meta does, or as they are. */
  private String quoted(String text) {
    var quoted = new StringBuilder("\"");
    var escaped = random.nextBoolean();
    for (var unit : text.toCharArray()) {
      if (unit < 0x20 || unit == '"' || unit == '\\' || (escaped && unit >= 0x7f)) {
        quoted.append(String.format("\\u%04x", (int) unit));
      } else {
        quoted.append(unit);
      }
    }
    return quoted.append('"').toString();
  }

  private String properties(String text) {
    var lines = new ArrayList<>(List.of(text.split("(?<=\n)", -1)));
    var at = random.nextInt(lines.size());
    var line = lines.get(at);
    var colon = Math.max(0, line.indexOf(':'));
    switch (random.nextInt(9)) {
      case 0 ->
          lines.set(at, line.substring(0, colon) + ":" + nastyText().replace('\n', ' ') + "\r\n");
      case 1 -> lines.add(at, pick(Nasties.PROPERTIES) + "\r\n");
      case 2 -> lines.add(at, pick(Nasties.RULES) + "\r\n");
      case 3 ->
          lines.set(
              at, line.substring(0, colon) + pick(Nasties.PARAMETERS) + line.substring(colon));
      case 4 -> {
        var ends =
            lines.stream().filter(one -> one.startsWith("END") || one.startsWith("BEGIN")).toList();
        if (!ends.isEmpty()) {
          lines.remove(lines.indexOf(pick(ends)));
        }
      }
      case 5 -> lines.set(at, line.substring(0, colon) + ":" + pick(Nasties.DATES) + "\r\n");
      case 6 -> {
        return replaced(text, DATE, pick(Nasties.DATES));
      }
      case 7 -> lines.set(at, line.replaceFirst("(?s)(.{3})", "$1\r\n "));
      default -> {
        return replaced(
            text,
            Pattern.compile("[;:=,\"]"),
            pick(List.of("", ";", ":", "=", ",", "\"", "\\", ";;;")));
      }
    }
    return String.join("", lines);
  }

  /** With one of what matches replaced. */
  private String replaced(String text, Pattern what, String by) {
    var found = what.matcher(text).results().toList();
    if (found.isEmpty()) {
      return text;
    }
    var one = found.get(random.nextInt(found.size()));
    return text.substring(0, one.start()) + by + text.substring(one.end());
  }

  private byte[] nasty() {
    return nastyText().getBytes(ANY);
  }

  /** Its bytes in UTF-8, each as one character. */
  private String nastyText() {
    var text = pick(Nasties.TEXTS);
    if (random.nextInt(6) == 0) {
      text = text.repeat(Math.max(1, Math.min(1 << random.nextInt(18), 200_000 / text.length())));
    }
    return new String(text.getBytes(StandardCharsets.UTF_8), ANY);
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private static byte[] joined(byte[]... parts) {
    var length = 0;
    for (var part : parts) {
      length += part.length;
    }
    var whole = new byte[length];
    var at = 0;
    for (var part : parts) {
      System.arraycopy(part, 0, whole, at, part.length);
      at += part.length;
    }
    return whole;
  }

  /** Writes it into a folder: as an archive, as files, or as files that are given one by one. */
  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    if (flatten || tearArchive || random.nextInt(4) == 0) {
      var number = 0;
      for (var file : files.entrySet()) {
        if (flatten) {
          var name = file.getKey().substring(file.getKey().lastIndexOf('/') + 1);
          Files.write(
              folder.resolve(Files.exists(folder.resolve(name)) ? ++number + name : name),
              file.getValue());
        }
      }
      if (!flatten) {
        Files.write(folder.resolve("export.zip"), tearArchive ? bytes(zip()) : zip());
      }
      return;
    }
    // In one folder, which is given as a whole.
    for (var file : files.entrySet()) {
      var path = folder.resolve("export").resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }

  /** What is given to the program. */
  static List<Path> paths(Path folder) {
    try (var found = Files.list(folder)) {
      return found.sorted().toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private byte[] zip() throws IOException {
    var bytes = new java.io.ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var file : files.entrySet()) {
        var entry = new ZipEntry(file.getKey());
        if (random.nextBoolean()) {
          var sum = new CRC32();
          sum.update(file.getValue());
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(file.getValue().length);
          entry.setCrc(sum.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
