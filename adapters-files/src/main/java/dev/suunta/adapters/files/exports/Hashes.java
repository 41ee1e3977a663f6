package dev.suunta.adapters.files.exports;

import java.util.Arrays;

/**
 * Which things were met, remembered by 64 bits of each, in eight to sixteen bytes, whatever they
 * are. That two of ten million things share their bits happens once in three hundred thousand
 * exports.
 */
public final class Hashes {
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private final int most;
  private long[] slots = new long[1 << 10];
  private int size;
  private boolean zero;

  /**
   * Remembers nothing yet.
   *
   * @param most how many things are remembered; further ones seem new each time
   */
  public Hashes(int most) {
    this.most = most;
  }

  /** 64 bits of some texts: FNV-1a over their UTF-16 units, then the mixing of SplitMix64. */
  public static long of(String... texts) {
    var hash = OFFSET;
    for (var text : texts) {
      for (var index = 0; index < text.length(); index++) {
        hash = (hash ^ text.charAt(index)) * PRIME;
      }
      // A separator that is no UTF-16 unit, so that texts do not run together.
      hash = (hash ^ 0x10000) * PRIME;
    }
    hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
    return hash ^ (hash >>> 31);
  }

  /** Remembers something; false if it was met before. */
  public boolean add(long hash) {
    if (hash == 0) {
      var news = !zero;
      zero = true;
      return news;
    }
    var slot = slot(slots, hash);
    if (slots[slot] == hash) {
      return false;
    }
    if (size < most) {
      slots[slot] = hash;
      size++;
      if (size >= slots.length / 4 * 3) {
        grow();
      }
    }
    return true;
  }

  /** Whether something was met. */
  public boolean contains(long hash) {
    return hash == 0 ? zero : slots[slot(slots, hash)] == hash;
  }

  private void grow() {
    var larger = new long[slots.length * 2];
    Arrays.stream(slots)
        .filter(hash -> hash != 0)
        .forEach(hash -> larger[slot(larger, hash)] = hash);
    slots = larger;
  }

  /** Where a hash stands, or would. */
  private static int slot(long[] slots, long hash) {
    var slot = (int) hash & (slots.length - 1);
    while (slots[slot] != 0 && slots[slot] != hash) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }
}
