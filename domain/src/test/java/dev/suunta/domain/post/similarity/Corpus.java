package dev.suunta.domain.post.similarity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The invented posts by which the measure was chosen, and pairs that a person wrote honestly. */
record Corpus(List<Original> originals, List<HonestPair> honestPairs) {
  record Original(String id, String language, String text) {}

  record HonestPair(String kind, OwnWords first, OwnWords second) {}

  static Corpus load() {
    return of("originals.txt", "honest.txt");
  }

  /** Texts that were written after the measure was chosen, and by which nothing was tuned. */
  static Corpus heldOut() {
    return of("held-out-originals.txt", "held-out-honest.txt");
  }

  private static Corpus of(String originalTexts, String honestPairs) {
    var originals =
        blocks(originalTexts).stream()
            .map(
                block ->
                    new Original(
                        block.title().split(" ")[0], block.title().split(" ")[1], block.body()))
            .toList();
    var honest = blocks(honestPairs).stream().map(block -> honestPair(block, originals)).toList();
    return new Corpus(originals, honest);
  }

  Original original(String id) {
    return find(originals, id);
  }

  List<String> texts(String language) {
    return originals.stream()
        .filter(original -> original.language().equals(language))
        .map(Original::text)
        .toList();
  }

  List<String> vocabulary(String language) {
    return texts(language).stream().flatMap(text -> Edits.words(text).stream()).distinct().toList();
  }

  private static HonestPair honestPair(Block block, List<Original> originals) {
    var facts = new ArrayList<String>();
    var body = block.body();
    if (body.startsWith("! ")) {
      var newline = body.indexOf('\n');
      facts.addAll(Arrays.asList(body.substring(2, newline).split(" \\| ")));
      body = body.substring(newline + 1);
    }
    var sides = body.split("\n--\n");
    return new HonestPair(
        block.title(), side(sides[0], facts, originals), side(sides[1], facts, originals));
  }

  private static OwnWords side(String side, List<String> facts, List<Original> originals) {
    var text = side.startsWith("=") ? find(originals, side.substring(1)).text() : side;
    return OwnWords.of(text, facts);
  }

  private static Original find(List<Original> originals, String id) {
    return originals.stream()
        .filter(original -> original.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private record Block(String title, String body) {}

  private static List<Block> blocks(String resource) {
    var blocks = new ArrayList<Block>();
    for (var block : read(resource).split("(?m)^== ")) {
      if (!block.isBlank()) {
        var newline = block.indexOf('\n');
        blocks.add(new Block(block.substring(0, newline), block.substring(newline + 1).strip()));
      }
    }
    return blocks;
  }

  private static String read(String resource) {
    try (var stream = Objects.requireNonNull(Corpus.class.getResourceAsStream(resource))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
