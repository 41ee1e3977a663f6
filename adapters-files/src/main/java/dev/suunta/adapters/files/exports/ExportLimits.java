package dev.suunta.adapters.files.exports;

/**
 * How much is taken from an export. The defaults let real exports pass, however large, and stop
 * what was made to exhaust its reader.
 *
 * @param entries entries of one archive or folder; large media archives have a few hundred thousand
 * @param unpackedTotal bytes unpacked in one reading; pictures and films are never unpacked, so
 *     this is text alone, of which a prolific account of fifteen years has less than 1 GiB
 * @param unpackedEntry bytes unpacked of one entry; X splits at 100 MiB, others stay below 500 MB
 * @param ratio how many times its packed size an entry may unpack to; JSON of exports reaches 30
 * @param ratioFrom bytes below which no ratio is suspicious, since little can be lost
 * @param depth how deep a record may nest; real ones stay below 15
 * @param text UTF-16 units of one post's text; the longest that a network takes is 63,206
 * @param posts posts of one export; the most prolific accounts known have one or two million
 * @param connections accounts in all lists of one export; networks of friends end at 5,000 or
 *     30,000, and lists of followers are longer for famous people only; a thousand take a second to
 *     be kept
 * @param evidence what was done with others, such as messages, in one export; one message counts
 *     once for each who received it, and the most talkative people known have some two million
 */
public record ExportLimits(
    int entries,
    long unpackedTotal,
    long unpackedEntry,
    int ratio,
    long ratioFrom,
    int depth,
    int text,
    int posts,
    int connections,
    int evidence) {
  private static final long MIB = 1024L * 1024;

  /** What is taken unless somebody says otherwise. */
  public static ExportLimits defaults() {
    return new ExportLimits(
        500_000,
        8_192 * MIB,
        1_024 * MIB,
        200,
        16 * MIB,
        64,
        100_000,
        3_000_000,
        200_000,
        10_000_000);
  }

  /** Characters of one record altogether; an album has hundreds of captions beside its text. */
  int record() {
    return Math.multiplyExact(text, 20);
  }
}
