package dev.suunta.testkit.post;

import dev.suunta.application.documents.Document;
import dev.suunta.application.post.driven.PostDocuments;
import dev.suunta.domain.post.PostDraft;
import dev.suunta.testkit.documents.DocumentsContract;
import dev.suunta.testkit.shared.AwkwardTexts;
import java.util.List;
import java.util.stream.Stream;

/** What every {@link PostDocuments} must do. */
public interface PostDocumentsContract extends DocumentsContract<PostDraft> {
  /** The documents. */
  PostDocuments documents();

  @Override
  default Document<PostDraft> read(byte[] content) {
    return documents().read(content);
  }

  @Override
  default String write(PostDraft post) {
    return documents().write(post);
  }

  @Override
  default List<PostDraft> samples() {
    return Stream.concat(
            Stream.of(PostFixtures.draft("Short."), PostFixtures.fullDraft()),
            Stream.concat(AwkwardTexts.LINES.stream(), Stream.of("two\n\nlines", "---\n## x\n***"))
                .map(PostFixtures::draft))
        .toList();
  }
}
